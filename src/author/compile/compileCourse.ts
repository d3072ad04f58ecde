import { createHash } from 'node:crypto';
import { courseFile, glossaryFile, sourcesFile } from '../../course/schema.ts';
import type { Course, GlossaryEntry, Html, Lesson, Objective, SourceEntry } from '../../course/types.ts';
import { specs } from '../../figures/specs.ts';
import { MISSING, metas } from '../../pages/metas.ts';
import { subjects } from '../../subjects.ts';
import { fileFault } from '../fileFault.ts';
import type { Library } from '../markdown/library.ts';
import { renderText } from '../markdown/renderText.ts';
import { newScope, type PendingLink } from '../markdown/scope.ts';
import { readyToTypeset } from '../markdown/typeset.ts';
import { oneOf, type Place, type Problem, problemAt, type Report, sortProblems } from '../problem.ts';
import type { SubjectAuthor } from '../subjectAuthor.ts';
import { subjectOf } from '../subjectIn.ts';
import { readYaml } from '../yaml/yamlSource.ts';
import { checkCourse, unique } from './checkCourse.ts';
import { compileInventory } from './compileInventory.ts';
import { type CompiledLesson, compileLesson } from './compileLesson.ts';
import { coursePages, pagesFor } from './coursePages.ts';

/** The files of `content/`, by their path in it. Files that are not text matter by name only. */
export type ContentFiles = Record<string, string>;

export interface Compiled {
  /** Absent when anything is wrong. */
  course: Course | undefined;
  /** Notes for instructors, by lesson. */
  notes: Record<string, { section: string; html: Html }[]>;
  /** Images placed in lessons, as paths in `content/lessons`. */
  images: string[];
  subject: SubjectAuthor | undefined;
  problems: Problem[];
}

interface Options {
  /** Base path of the site. */
  base?: string;
  /** How problems name the folder. */
  folder?: string;
  /** Where mistakes are reported when course.yaml names no place: the repository the site is published from. */
  repository?: string | undefined;
  /** Lessons compiled before, by what they were compiled from: filled and used again. */
  kept?: Map<string, CompiledLesson>;
  /** The date that no text can be newer than: 2026-11-23. */
  today?: string;
}

/** The picture that is shown where somebody links to the course. */
const PICTURE = 'social.png';

/** The shape of course.yaml: a subject says what its settings may be. */
const courseFileFor = (subject: SubjectAuthor | undefined) =>
  courseFile.extend({ settings: subject ? subject.settings.prefault({}) : courseFile.shape.settings });

/** Where the day begins first, 14 hours before UTC. */
const todayAnywhere = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** What every part of the compiler works with. */
export interface Workshop {
  files: ContentFiles;
  library: Library;
  /** Undefined while course.yaml cannot be read: then nothing is said of names that it would declare. */
  known: { objectives: ReadonlySet<string> | undefined; misconceptions: ReadonlySet<string> | undefined };
  path(name: string): string;
  read: typeof readYaml;
  /** The lesson in which a question stands, by id. */
  questionHomes: ReadonlyMap<string, string>;
  today: string;
  problems: Problem[];
  report: Report;
  /** Links to places in the course: judged when every anchor is known. */
  links: PendingLink[];
  /** Every place that can be linked to, `lesson#anchor`, with its words. */
  anchors: Map<string, string>;
  glossary: Map<string, GlossaryEntry>;
}

/** Compiles and checks a whole course. Collects every problem of every file before it gives up. */
export async function compileCourse(
  files: ContentFiles,
  { base = '/', folder = 'content', kept = new Map(), today = todayAnywhere(), repository }: Options = {},
): Promise<Compiled> {
  await readyToTypeset();
  const problems: Problem[] = [];
  const report: Report = (place, unexpected, expected) =>
    problems.push(problemAt(place, unexpected, expected));
  const path = (name: string) => `${folder}/${name}`;
  const read = <S extends Parameters<typeof readYaml>[2]>(name: string, schema: S, absent?: string) => {
    const text = files[name] ?? absent;
    if (text === undefined) report({ path: path(name), line: 1, col: 1 }, 'no file', `a file ${name}`);
    else return readYaml(path(name), text, schema, problems);
  };

  for (const [name, text] of Object.entries(files)) {
    const fault = fileFault(path(name), text);
    if (fault) problems.push(fault);
  }
  if (problems.length > 0)
    return { course: undefined, notes: {}, images: [], subject: undefined, problems: sortProblems(problems) };

  const subject = await subjectOf(files['course.yaml'] ?? '');
  const course = read('course.yaml', courseFileFor(subject));
  const sources = read('sources.yaml', sourcesFile, 'sources: []');
  const glossary = read('glossary.yaml', glossaryFile, 'terms: []');
  const data = Object.fromEntries(
    Object.entries(subject?.readData ?? {}).flatMap(([name, readFile]) =>
      files[name] === undefined ? [] : [[name, readFile(files[name], path(name), problems)]],
    ),
  );
  const head = course?.data;
  const pages = pagesFor({ ...metas, ...subject?.subject.pages }, (file) => files[file] !== undefined);
  const lessonIds = head?.lessons.map((l) => l.id) ?? foldersIn(files);
  const objectives: Objective[] = (head?.lessons ?? []).flatMap((l) =>
    l.objectives.map((o) => ({ id: `${l.id}.${o.id}`, lesson: l.id, text: o.text })),
  );
  const workshop: Workshop = {
    files,
    library: {
      base,
      lessons: new Set(lessonIds),
      pages: new Set(pages.map(([page]) => page).filter((page) => page !== MISSING)),
      figures: { ...specs, ...subject?.subject.figures },
      sources: sources?.data && new Map(sources.data.sources.map((s) => [s.id, s as SourceEntry])),
      terms: glossary?.data && new Set(glossary.data.terms.map((t) => t.id)),
    },
    known: {
      objectives: head && new Set(objectives.map((o) => o.id)),
      misconceptions: head && new Set(head.misconceptions.map((m) => m.id)),
    },
    path,
    read: readYaml,
    questionHomes: questionHomes(files),
    today,
    problems,
    report,
    links: [],
    anchors: new Map(),
    glossary: new Map(),
  };

  if (sources?.data)
    unique(
      sources.source,
      'source',
      sources.data.sources.map((s, i) => [s.id, ['sources', i, 'id']]),
      report,
    );
  if (glossary?.data) compileGlossary(glossary.data.terms, glossary.source, workshop);
  for (const lesson of foldersIn(files))
    if (head && !workshop.library.lessons.has(lesson))
      report(
        { path: path(`lessons/${lesson}/lesson.md`), line: 1, col: 1 },
        `lesson folder “${lesson}”`,
        'it in the lessons of course.yaml',
      );

  const shared = [base, folder, today, Object.keys(files).sort(), [...workshop.questionHomes]];
  const givens = ['course.yaml', 'sources.yaml', 'glossary.yaml'];
  const used = new Map<string, CompiledLesson>();
  const lessons = lessonIds.map((id, index) => {
    const own = [...givens, `lessons/${id}/lesson.md`, `lessons/${id}/questions.yaml`];
    const key = hash([shared, id, own.map((name) => files[name] ?? null)]);
    const after = head?.lessons[index]?.after ?? [];
    const lesson = kept.get(key) ?? compileLesson(workshop, { id, number: index + 1, after });
    used.set(key, lesson);
    return lesson;
  });
  kept.clear();
  for (const [key, lesson] of used) kept.set(key, lesson);
  const { anchors, links } = workshop;
  const { inventory, claims } = compileInventory(workshop);
  const owners = new Map<string, Place>();
  for (const lesson of new Set(lessons)) {
    problems.push(...lesson.problems);
    links.push(...lesson.links);
    for (const [target, words] of lesson.anchors) anchors.set(target, words);
  }
  for (const { id, place } of [...new Set(lessons)].flatMap((lesson) => lesson.claims).concat(claims)) {
    const owner = owners.get(id);
    if (owner)
      report(place, `question id “${id}” again`, `an id that ${owner.path}:${owner.line} does not have`);
    else owners.set(id, place);
  }
  if (head && course) {
    checkCourse(head, course.source, lessons, workshop);
    if (head.subject !== undefined && !subject)
      report(
        course.source.at(['subject']),
        `subject “${head.subject}”`,
        oneOf(Object.keys(subjects), head.subject),
      );
    if (!subject && head.settings !== undefined)
      report(course.source.at(['settings']), 'settings without a subject', 'none');
    subject?.checkSettings(head.settings, {
      at: (...steps) => course.source.at(['settings', ...steps]),
      lessons: lessons.flatMap(({ lesson }) => lesson ?? []),
      report,
    });
  }
  const unread = lessons.flatMap((l) => (l.proseReadable ? [] : [l.id]));
  for (const { target, ...place } of links) {
    const [page = ''] = target.split('#');
    if (anchors.has(target) || unread.includes(page)) continue;
    const near = [...anchors.keys()].filter((a) => a.split('#')[0] === page);
    report(place, `anchor “${target}”`, oneOf(near.length ? near : anchors.keys(), target));
  }

  const notes = Object.fromEntries(lessons.map((l) => [l.id, l.notes]));
  const images = lessons.flatMap((l) => l.images);
  const found = sortProblems(problems);
  if (found.length > 0 || !head) return { course: undefined, notes, images, subject, problems: found };

  const complete = lessons.flatMap(({ lesson }) => (lesson ? [withNames(lesson, anchors)] : []));
  const { closing, lessons: _, subject: __, ...rest } = head;
  const source = (id: string) => workshop.library.sources?.get(id) as SourceEntry;
  const whole: Course = {
    ...rest,
    repository: rest.repository ?? repository,
    lessons: complete,
    objectives,
    glossary: [...workshop.glossary.values()]
      .map((t) => named(t, anchors))
      .sort((a, b) => a.term.localeCompare(b.term, 'en')),
    sources: [...(workshop.library.sources?.values() ?? [])],
    inventory: inventory && { ...inventory, ...withSeen(inventory, anchors) },
    picture: files[PICTURE] !== undefined ? PICTURE : undefined,
    pages: [],
    settings: rest.settings,
    data,
    reading: closing.reading.map((r) => ({ source: source(r.source), why: r.why })),
  };
  return {
    course: { ...whole, pages: coursePages(pages, whole) },
    notes,
    images,
    subject,
    problems: [],
  };
}

function compileGlossary(
  terms: readonly { id: string; term: string; definition: string; see?: string | undefined }[],
  source: ReturnType<typeof readYaml>['source'],
  { library, report, links, anchors, glossary }: Workshop,
) {
  unique(
    source,
    'term',
    terms.map((t, i) => [t.id, ['terms', i, 'id']]),
    report,
  );
  for (const [i, { id, term, definition, see }] of terms.entries()) {
    const scope = newScope(library, 'glossary', report);
    const place = (offset: number) => source.inText(['terms', i, 'definition'], offset);
    const { html, text: words } = renderText(definition, place, 'feedback', scope);
    links.push(...scope.gathered.links);
    if (see) links.push({ ...source.at(['terms', i, 'see']), target: see });
    anchors.set(`glossary#${id}`, term);
    glossary.set(id, { id, term, html, words, ...(see ? { see: seeLink(library.base, see) } : {}) });
  }
}

/** A link to where something is taught; its label becomes the heading's words once those are known. */
export const seeLink = (base: string, see: string) => ({
  href: `${base}${see.replace('#', '/#')}`,
  label: see,
});

const named = <T extends { see?: { href: string; label: string } }>(
  item: T,
  anchors: ReadonlyMap<string, string>,
): T =>
  item.see ? { ...item, see: { ...item.see, label: anchors.get(item.see.label) ?? item.see.label } } : item;

/** A lesson whose links to places say what is there. The compiled one is kept as it is. */
const withNames = (lesson: Lesson, anchors: ReadonlyMap<string, string>): Lesson => ({
  ...lesson,
  ...withSeen(lesson, anchors),
});

const withSeen = ({ key, terms }: Pick<Lesson, 'key' | 'terms'>, anchors: ReadonlyMap<string, string>) => ({
  key: Object.fromEntries(Object.entries(key).map(([id, answer]) => [id, named(answer, anchors)])),
  terms: terms.map((term) => named(term, anchors)),
});

const hash = (parts: unknown) => createHash('sha256').update(JSON.stringify(parts)).digest('base64');

/** Read without the shape of the files, so that a lesson can be told of the questions of others. */
const questionHomes = (files: ContentFiles) =>
  new Map(
    Object.entries(files).flatMap(([name, text]) => {
      const [, lesson] = /^lessons\/([^/]+)\/questions\.yaml$/.exec(name) ?? [];
      const ids = lesson ? [...text.matchAll(/^ {0,4}- id: *([\w-]+)/gm)] : [];
      return ids.map(([, id]) => [id as string, lesson as string] as const);
    }),
  );

const foldersIn = (files: ContentFiles) => [
  ...new Set(Object.keys(files).flatMap((name) => /^lessons\/([^/]+)\//.exec(name)?.[1] ?? [])),
];
