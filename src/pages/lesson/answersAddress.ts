import type { Lesson } from '../../course/types.ts';
import { href } from '../../ui/href.ts';

/** Address of a lesson’s answers as data. */
export const answersAddress = (lesson: Lesson) => `${href(lesson.id)}answers.json`;
