import { isMap, parseDocument } from 'yaml';
import { subjects } from '../subjects.ts';
import type { SubjectAuthor } from './subjectAuthor.ts';

/** The subject that a course.yaml names, if it can be read and names one. */
export function subjectNamed(courseYaml: string): string | undefined {
  const { contents, errors } = parseDocument(courseYaml);
  const name = errors.length === 0 && isMap(contents) ? contents.get('subject') : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** The subject of a course; undefined when it names none, or one that does not exist. */
export async function subjectOf(courseYaml: string): Promise<SubjectAuthor | undefined> {
  const name = subjectNamed(courseYaml);
  return name !== undefined && Object.hasOwn(subjects, name) ? subjects[name]?.() : undefined;
}
