import { subjects } from '../subjects.ts';
import type { SubjectAuthor } from './subjectAuthor.ts';
import type { ParsedYaml } from './yaml/yamlSource.ts';

/** The subject that a course.yaml names; undefined when it names none, or one that does not exist. */
export function subjectNamed(courseYaml: ParsedYaml | undefined): string | undefined {
  const name = courseYaml?.get('subject');
  return typeof name === 'string' && Object.hasOwn(subjects, name) ? name : undefined;
}

/** How the content of that subject is read. */
export async function subjectOf(courseYaml: ParsedYaml | undefined): Promise<SubjectAuthor | undefined> {
  return subjects[subjectNamed(courseYaml) ?? '']?.();
}
