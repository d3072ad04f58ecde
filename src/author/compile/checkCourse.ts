import type { CourseSource } from '../../course/schema.ts';
import { metas } from '../../pages/metas.ts';
import { fileAbsent } from '../markdown/fileAbsent.ts';
import { oneOf } from '../oneOf.ts';
import type { Report } from '../place.ts';
import type { YamlSource } from '../yaml/yamlSource.ts';
import type { CompiledLesson } from './compileLesson.ts';
import { lessonFolders } from './lessonFolders.ts';
import type { Workshop } from './workshop.ts';

/** Names that the built site has besides its pages. */
const TAKEN = [...Object.keys(metas), 'assets'];

/** What the shape of course.yaml cannot say: its names are its own, and those it uses exist. */
export function checkCourse(
  head: CourseSource,
  source: YamlSource,
  lessons: readonly CompiledLesson[],
  workshop: Workshop,
) {
  const { report, library, today } = workshop;
  checkDate(head.updated, source, today, report);
  unique(
    source,
    'lesson',
    head.lessons.map((l, i) => [l.id, ['lessons', i, 'id']]),
    report,
  );
  for (const [i, lesson] of head.lessons.entries())
    unique(
      source,
      'objective',
      lesson.objectives.map((o, j) => [o.id, ['lessons', i, 'objectives', j, 'id']]),
      report,
    );
  unique(
    source,
    'misconception',
    head.misconceptions.map((m, i) => [m.id, ['misconceptions', i, 'id']]),
    report,
  );

  for (const [i, lesson] of head.lessons.entries()) {
    if (library.pages.has(lesson.id) || TAKEN.includes(lesson.id))
      report(source.at(['lessons', i, 'id']), `lesson id “${lesson.id}”`, 'one that no page of the site has');
    for (const [j, before] of lesson.after.entries()) {
      const place = source.at(['lessons', i, 'after', j]);
      if (before === lesson.id) report(place, `lesson “${before}” after itself`, 'another lesson');
      else if (!library.lessons.has(before))
        report(place, `lesson “${before}”`, oneOf(library.lessons, before));
    }
  }
  checkOrder(head, source, report);
  checkFolders(head, source, workshop);
  for (const [i, { source: id }] of head.closing.reading.entries())
    if (library.sources && !library.sources.has(id) && !fileAbsent('sources.yaml', workshop))
      report(
        source.at(['closing', 'reading', i, 'source']),
        `source “${id}”`,
        oneOf(library.sources.keys(), id),
      );

  const questions = lessons.flatMap((l) => l.ids);
  // A lesson without an opener is told of where it stands.
  if (lessons.every((l) => l.questions && l.openers.length > 0) && !questions.includes(head.lead))
    report(source.at(['lead']), `question “${head.lead}”`, oneOf(questions, head.lead));
}

/** No lesson comes after itself by way of others: each circle is told of once, where it closes. */
function checkOrder({ lessons }: CourseSource, source: YamlSource, report: Report) {
  const done = new Set<string>();
  const visit = (id: string, way: readonly string[]) => {
    const i = lessons.findIndex((lesson) => lesson.id === id);
    for (const [j, before] of lessons[i]?.after.entries() ?? []) {
      if (before === id || done.has(before)) continue;
      const here = [...way, id];
      if (!here.includes(before)) visit(before, here);
      else
        report(
          source.at(['lessons', i, 'after', j]),
          `lesson “${id}” after “${before}”, which comes after it: ${[...here.slice(here.indexOf(before)), before].join(' after ')}`,
          'an order without a circle',
        );
    }
    done.add(id);
  };
  for (const { id } of lessons) if (!done.has(id)) visit(id, []);
}

/** Each lesson has its folder, and each folder its lesson: of a name that differs, one side is told of. */
function checkFolders(head: CourseSource, source: YamlSource, { files, path, report }: Workshop) {
  const folders = lessonFolders(files);
  const declared = head.lessons.map(({ id }) => id);
  const unnamed = folders.filter((folder) => !declared.includes(folder));
  const without = declared.filter((id) => !folders.includes(id));
  for (const id of without)
    report(
      source.at(['lessons', declared.indexOf(id), 'id']),
      `lesson “${id}” without a folder`,
      `a folder lessons/${id}${unnamed.length > 0 ? `, or the name of one that is there: ${oneOf(unnamed, id)}` : ''}`,
    );
  if (without.length > 0) return;
  for (const folder of unnamed)
    report(
      { path: path(`lessons/${folder}/lesson.md`), line: 1, col: 1 },
      `lesson folder “${folder}”`,
      'it in the lessons of course.yaml',
    );
}

/** The date of a text: when its facts were checked, which is not to come. */
export function checkDate(
  date: string,
  source: YamlSource,
  today: string,
  report: Report,
  steps: readonly PropertyKey[] = ['updated'],
) {
  if (date > today)
    report(source.at(steps), `${String(steps.at(-1))}: ${date}, which is to come`, 'a date that has been');
}

export function unique(
  source: YamlSource,
  what: string,
  items: readonly (readonly [string, PropertyKey[]])[],
  report: Report,
) {
  const seen = new Set<string>();
  for (const [id, steps] of items) {
    if (seen.has(id)) report(source.at(steps), `${what} id “${id}” again`, 'an id of its own');
    seen.add(id);
  }
}
