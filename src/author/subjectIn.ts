import { subjects } from '../subjects.ts';
import type { SubjectAuthor } from './subjectAuthor.ts';
import type { ParsedYaml } from './yaml/yamlSource.ts';

/** The subject that a course.yaml names. */
export function subjectNamed(courseYaml: ParsedYaml | undefined): string | undefined {
  const name = courseYaml?.get('subject');
  return typeof name === 'string' ? name : undefined;
}

/** That subject; undefined when it names none, or one that does not exist. */
export async function subjectOf(courseYaml: ParsedYaml | undefined): Promise<SubjectAuthor | undefined> {
  const name = subjectNamed(courseYaml);
  return name !== undefined && Object.hasOwn(subjects, name) ? subjects[name]?.() : undefined;
}
