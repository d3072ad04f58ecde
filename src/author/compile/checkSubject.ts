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
  else if (!subject && head.settings !== undefined)
    report(
      source.atKey(['settings']),
      'settings without a subject',
      `subject: and ${oneOf(Object.keys(subjects))}, or no settings`,
    );
  subject?.checkSettings(head.settings, {
    at: (...steps) => source.at(['settings', ...steps]),
    atKey: (...steps) => source.atKey(['settings', ...steps]),
    lessons: new Map(
      lessons.map(({ id, figures, proseReadable }) => [id, proseReadable ? figures : undefined]),
    ),
    report,
  });
}
