import type { Lesson, LessonFaces } from './types.ts';

/** What a review or an exam needs of a lesson: fetched from its `faces.json`. Tells no answer. */
export const lessonFaces = ({ faces, blocks }: Pick<Lesson, 'faces' | 'blocks'>): LessonFaces => ({
  faces,
  figures: Object.fromEntries(
    blocks.flatMap((block) => (block.type === 'figure' ? [[block.figure.id, block.figure]] : [])),
  ),
});
