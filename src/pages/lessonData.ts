import { fetched } from '../client/fetched.ts';
import type { AnswerKey, LessonFaces } from '../course/types.ts';
import { loadKinds } from '../questions/kinds/kinds.ts';
import { href } from '../ui/href.ts';

/** The questions of a lesson, for pages that ask them away from it, and the code to ask them. */
export async function loadFaces(lesson: string): Promise<LessonFaces> {
  const found: LessonFaces = await fetched(`${href(lesson)}faces.json`);
  await loadKinds(Object.values(found.faces).map(({ kind }) => kind));
  return found;
}

/** The answers of a lesson. */
export const loadKey = (lesson: string): Promise<AnswerKey> => fetched(`${href(lesson)}answers.json`);
