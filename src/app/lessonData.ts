import type { AnswerKey, LessonFaces } from '../course/types.ts';
import { fetched } from './fetched.ts';
import { href } from './paths.ts';

/** The questions of a lesson, for pages that ask them away from it. */
export const loadFaces = (lesson: string): Promise<LessonFaces> => fetched(`${href(lesson)}faces.json`);

/** The answers of a lesson. */
export const loadKey = (lesson: string): Promise<AnswerKey> => fetched(`${href(lesson)}answers.json`);
