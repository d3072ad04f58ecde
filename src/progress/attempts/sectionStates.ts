import { type Attempt, type LessonState, lessonState, type MapLesson } from './record.ts';

/** How far each section of a lesson is. A section asks so many of the lesson's questions, in their order. */
export function sectionStates<S extends { questions: number }>(
  attempts: readonly Attempt[],
  lesson: Pick<MapLesson, 'slots'>,
  sections: readonly S[],
): (S & LessonState)[] {
  let from = 0;
  return sections.map((section) => {
    const slots = lesson.slots.slice(from, from + section.questions);
    from += section.questions;
    return { ...section, ...lessonState(attempts, { slots }) };
  });
}
