import { courseFile, glossaryFile, sourcesFile } from '../../course/schema.ts';
import type { Course, Html, Objective, SourceEntry } from '../../course/types.ts';
import { specs } from '../../figures/specs.ts';
import { metas, STANDALONE } from '../../pages/metas.ts';
import { type Diagnostic, errorAt, ofLevel, sortDiagnostics } from '../diagnostic.ts';
import { fileFault } from '../fileFault.ts';
import { type AskedQuestion, askedQuestion } from '../ids/askedQuestion.ts';
import { checkIds } from '../ids/checkIds.ts';
import { compareIds } from '../ids/compareIds.ts';
import { LEDGER } from '../ids/ledger.ts';
import { readLedger } from '../ids/readLedger.ts';
import { lintCompiled } from '../lint/lintCompiled.ts';
import type { Statistics } from '../lint/statistics.ts';
import { directives } from '../markdown/directives/table.ts';
import { readyToTypeset } from '../markdown/typeset.ts';
import type { Report } from '../place.ts';
import type { ContentFiles } from '../readContent.ts';
import type { SubjectAuthor } from '../subjectAuthor.ts';
import { subjectOf } from '../subjectOf.ts';
import { parseYaml } from '../yaml/yamlSource.ts';
import { checkCourse, checkDate, unique } from './checkCourse.ts';
import { checkReferences } from './checkReferences.ts';
import { checkSubject } from './checkSubject.ts';
import { compileGlossary } from './compileGlossary.ts';
import { compileInventory } from './compileInventory.ts';
import type { compileLesson } from './compileLesson.ts';
import { compileLessons, type KeptLessons } from './compileLessons.ts';
import { coursePages, pagesFor } from './coursePages.ts';
import { lessonFolders } from './lessonFolders.ts';
import { nameLink, nameLinks } from './nameLinks.ts';
import type { Workshop } from './workshop.ts';

export interface Compiled {
  /** Absent when there is an error. */
  course: Course | undefined;
  /** Notes for instructors, by lesson. */
  notes: Record<string, { section: string; html: Html }[]>;
  /** Images placed in lessons, as paths in `content/lessons`. */
  images: string[];
  subject: SubjectAuthor | undefined;
  /** Everything an author is told. The rules are asked once nothing else is wrong. */
  diagnostics: Diagnostic[];
  /** Whether any of it stops a build: an error, and in a strict course a warning. */
  stops: boolean;
  /** What the rules measured, and every question by what answers to it hang on. */
  statistics?: Statistics;
  questions?: AskedQuestion[];
  /** Ids of questions that the ledger does not hold yet, so that nothing guards the answers to them. */
  unguarded?: string[];
}

interface Options {
  /** Base path of the site. */
  base?: string;
  /** How diagnostics name the folder. */
  folder?: string;
  /** Where mistakes are reported when course.yaml names no place: the repository the site is published from. */
  repository?: string | undefined;
  /** Lessons compiled before: filled and used again. */
  kept?: KeptLessons;
  /** The date that no text can be newer than: 2026-11-23. */
  today?: string;
  /** Whether warnings stop a build, whatever course.yaml says. */
  strict?: boolean;
  compile?: typeof compileLesson;
}

/** The picture that is shown where somebody links to the course, or to the lesson in whose folder it stands. */
const PICTURE = 'social.png';

/** The shape of course.yaml: a subject says what its settings may be. */
const courseFileFor = (subject: SubjectAuthor | undefined) =>
  courseFile.extend({ settings: subject ? subject.settings.prefault({}) : courseFile.shape.settings });

/** Where the day begins first, 14 hours before UTC. */
const todayAnywhere = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** Compiles and checks a whole course. Collects every mistake of every file before it gives up. */
export async function compileCourse(files: ContentFiles, options: Options = {}): Promise<Compiled> {
  const { base = '/', folder = 'content', kept = new Map(), today = todayAnywhere() } = options;
  await readyToTypeset();
  const diagnostics: Diagnostic[] = [];
  const report: Report = (place, unexpected, expected) =>
    diagnostics.push(errorAt(place, unexpected, expected));
  const path = (name: string) => `${folder}/${name}`;
  const startOf = (name: string) => ({ path: path(name), line: 1, col: 1 });
  const parse = (name: string, absent?: string) => {
    const text = files[name] ?? absent;
    if (text !== undefined) return parseYaml(path(name), text);
    report(startOf(name), 'no file', `a file ${name}`);
  };

  for (const [name, text] of Object.entries(files)) {
    const fault = fileFault(path(name), text);
    if (fault) diagnostics.push(fault);
  }
  if (diagnostics.length > 0) return refused(diagnostics);

  const parsed = parse('course.yaml');
  const subject = await subjectOf(parsed);
  const course = parsed?.check(courseFileFor(subject), diagnostics);
  const sources = parse('sources.yaml', 'sources: []')?.check(sourcesFile, diagnostics);
  const glossary = parse('glossary.yaml', 'terms: []')?.check(glossaryFile, diagnostics);
  const data = Object.fromEntries(
    Object.entries(subject?.readData ?? {}).flatMap(([name, readFile]) =>
      files[name] === undefined ? [] : [[name, readFile(files[name], path(name), diagnostics)]],
    ),
  );
  const head = course?.data;
  const subjectKnown =
    subject !== undefined || (head && head.subject === undefined && head.settings === undefined);
  const pages = pagesFor({ ...metas, ...subject?.subject.pages }, (file) => files[file] !== undefined);
  const declared = head?.lessons ?? [];
  const undeclared = lessonFolders(files).filter((folder) => !declared.some(({ id }) => id === folder));
  // Of a folder that course.yaml does not name, that alone is told; of two lessons with one id, one is compiled.
  const everyLesson = [...declared, ...undeclared.map((id) => ({ id, after: [] }))];
  const distinct = [...new Map(everyLesson.map((lesson) => [lesson.id, lesson])).values()];
  const objectives: Objective[] = (head?.lessons ?? []).flatMap((l) =>
    l.objectives.map((o) => ({ id: `${l.id}.${o.id}`, lesson: l.id, text: o.text })),
  );
  const workshop: Workshop = {
    files,
    library: {
      base,
      lessons: new Set(distinct.map((l) => l.id)),
      pages: new Set(pages.map(([page]) => page).filter((page) => !STANDALONE.includes(page))),
      directives: { ...directives, ...subject?.directives },
      figures: subjectKnown ? { ...specs, ...subject?.subject.figures } : undefined,
      absent: Object.fromEntries(
        ['glossary.yaml', 'sources.yaml'].flatMap((name) =>
          files[name] === undefined ? [[name, startOf(name)]] : [],
        ),
      ),
      sources: sources?.data && new Map(sources.data.sources.map((s) => [s.id, s as SourceEntry])),
      terms: glossary?.data && new Set(glossary.data.terms.map((t) => t.id)),
    },
    known: {
      objectives: head && undeclared.length === 0 ? new Set(objectives.map((o) => o.id)) : undefined,
      misconceptions: head && new Set(head.misconceptions.map((m) => m.id)),
    },
    path,
    today,
    diagnostics,
    report,
    links: [],
    anchors: new Map(),
    glossary: new Map(),
  };

  if (sources?.data) {
    unique(
      sources.source,
      'source',
      sources.data.sources.map((s, i) => [s.id, ['sources', i, 'id']]),
      report,
    );
    for (const [i, { checked }] of sources.data.sources.entries())
      checkDate(checked, sources.source, today, report, ['sources', i, 'checked']);
  }
  if (glossary?.data) compileGlossary(glossary.data, glossary.source, workshop);

  const lessons = compileLessons(workshop, distinct, kept, options.compile).map((lesson) =>
    undeclared.includes(lesson.id)
      ? { ...lesson, diagnostics: [], links: [], claims: [], strangers: [] }
      : lesson,
  );
  for (const lesson of lessons) {
    diagnostics.push(...lesson.diagnostics);
    workshop.links.push(...lesson.links);
    for (const [target, words] of lesson.anchors) workshop.anchors.set(target, words);
  }
  const inventory = compileInventory(workshop);
  checkReferences(lessons, inventory, workshop);
  if (head && course) {
    checkCourse(head, course.source, lessons, workshop);
    checkSubject(head, course.source, subject, lessons, report);
  }
  const { ledger, placeOf } = readLedger(path(LEDGER), files[LEDGER] ?? '', report);
  if (diagnostics.length > 0 || !head || !course) return refused(diagnostics);

  const questions = [...lessons, inventory].flatMap(
    ({ questions: read }) =>
      read?.all.map((question, i) => askedQuestion(question, (...steps) => read.at(i, ...steps))) ?? [],
  );
  const changes = compareIds(ledger, questions);
  checkIds(changes, placeOf, report);
  const { statistics, ...judged } = lintCompiled({
    head,
    source: course.source,
    lessons,
    inventory,
    terms: glossary?.data?.terms ?? [],
    path,
  });
  const found = sortDiagnostics([...judged.diagnostics, ...diagnostics]);
  if (ofLevel(found, 'error').length > 0) return { ...refused(found), statistics, questions };

  const { closing, lessons: _, subject: __, strict, 'lint-ignore': ___, ...rest } = head;
  const { anchors, library } = workshop;
  const source = (id: string) => library.sources?.get(id) as SourceEntry;
  const pictures = new Map(
    lessons.flatMap(({ id }) =>
      files[`lessons/${id}/${PICTURE}`] === undefined ? [] : [[id, `${id}/${PICTURE}`] as const],
    ),
  );
  const whole: Course = {
    ...rest,
    repository: rest.repository ?? options.repository,
    lessons: lessons.flatMap(({ lesson }) =>
      lesson ? [{ ...nameLinks(lesson, anchors), picture: pictures.get(lesson.id) }] : [],
    ),
    objectives,
    glossary: [...workshop.glossary.values()]
      .map((t) => nameLink(t, anchors))
      .sort((a, b) => a.term.localeCompare(b.term, 'en')),
    sources: [...(library.sources?.values() ?? [])],
    inventory: inventory.inventory && nameLinks(inventory.inventory, anchors),
    picture: files[PICTURE] !== undefined ? PICTURE : undefined,
    pages: [],
    settings: rest.settings,
    data,
    reading: closing.reading.map((r) => ({ source: source(r.source), why: r.why })),
  };
  return {
    course: { ...whole, pages: coursePages(pages, whole) },
    notes: Object.fromEntries(lessons.map((l) => [l.id, l.notes])),
    images: [...lessons.flatMap((l) => l.images), ...pictures.values()],
    subject,
    diagnostics: found,
    stops: (options.strict || strict) && ofLevel(found, 'warn').length > 0,
    statistics,
    questions,
    unguarded: changes.flatMap(({ what, id }) => (what === 'added' ? [id] : [])),
  };
}

const refused = (diagnostics: readonly Diagnostic[]): Compiled => ({
  course: undefined,
  notes: {},
  images: [],
  subject: undefined,
  diagnostics: sortDiagnostics(diagnostics),
  stops: true,
});
