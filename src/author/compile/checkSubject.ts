import type { CourseSource } from '../../course/schema.ts';
import { subjects } from '../../subjects.ts';
import { oneOf } from '../oneOf.ts';
import type { Report } from '../place.ts';
import type { SubjectAuthor } from '../subjectAuthor.ts';
import type { YamlSource } from '../yaml/yamlSource.ts';
import type { CompiledLesson } from './compileLesson.ts';

/** Whether there is the subject that a course names, and whether its settings are right. */
export function checkSubject(
  head: CourseSource,
  source: YamlSource,
  subject: SubjectAuthor | undefined,
  lessons: readonly CompiledLesson[],
  report: Report,
) {
  if (head.subject !== undefined && !subject)
    report(source.at(['subject']), `subject “${head.subject}”`, oneOf(Object.keys(subjects), head.subject));
  if (!subject && head.settings !== undefined)
    report(source.at(['settings']), 'settings without a subject', 'none');
  subject?.checkSettings(head.settings, {
    at: (...steps) => source.at(['settings', ...steps]),
    lessons: lessons.flatMap(({ lesson }) => lesson ?? []),
    unread: lessons.flatMap(({ id, proseReadable }) => (proseReadable ? [] : [id])),
    report,
  });
}
