import type { Lesson } from '../../course/types.ts';
import { loadedFigure } from '../../figures/load.ts';

/** The picture of a lesson: that of its first figure that has one. Its figures are loaded. */
export const previewOf = ({ blocks }: Lesson) =>
  blocks
    .flatMap((block) => (block.type === 'figure' ? [loadedFigure(block.figure.name).Preview] : []))
    .find((preview) => preview !== undefined);
