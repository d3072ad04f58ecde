import { courseFile, glossaryFile, sourcesFile } from '../course/schema.ts';
import type { Course, GlossaryEntry, Html, Objective, SourceEntry } from '../course/types.ts';
import { checkCourse, unique } from './checkCourse.ts';
import { type CompiledLesson, compileLesson } from './compileLesson.ts';
import { readModels } from './models.ts';
import { oneOf, type Problem, problemAt, type Report, sortProblems } from './problem.ts';
import { type Library, type PendingLink, Renderer } from './render.ts';
import { readyToTypeset } from './typeset.ts';
import { readYaml } from './yamlSource.ts';

/** The files of `content/`, by their path in it. Files that are not text matter by name only. */
export type ContentFiles = Record<string, string>;

export interface Compiled {
  /** Absent when anything is wrong. */
  course: Course | undefined;
  /** Notes for instructors, by lesson. */
  notes: Record<string, { section: string; html: Html }[]>;
  /** Images placed in lessons, as paths in `content/lessons`. */
  images: string[];
  problems: Problem[];
}

interface Options {
  /** Base path of the site. */
  base?: string;
  /** How problems name the folder. */
  folder?: string;
}

/** What every part of the compiler works with. */
export interface Workshop {
  files: ContentFiles;
  library: Library;
  /** Undefined while course.yaml cannot be read: then nothing is said of names that it would declare. */
  known: { objectives: ReadonlySet<string> | undefined; misconceptions: ReadonlySet<string> | undefined };
  path(name: string): string;
  read: typeof readYaml;
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
  { base = '/', folder = 'content' }: Options = {},
): Promise<Compiled> {
  await readyToTypeset();
  const problems: Problem[] = [];
  const report: Report = (place, unexpected, expected) =>
    problems.push(problemAt(place, unexpected, expected));
  const path = (name: string) => `${folder}/${name}`;
  const read = <S extends Parameters<typeof readYaml>[2]>(name: string, schema: S) => {
    const text = files[name];
    if (text === undefined) report({ path: path(name), line: 1, col: 1 }, 'no file', `a file ${name}`);
    else return readYaml(path(name), text, schema, problems);
  };

  const course = read('course.yaml', courseFile);
  const sources = read('sources.yaml', sourcesFile);
  const glossary = read('glossary.yaml', glossaryFile);
  const models =
    files['models.yaml'] === undefined ? [] : readModels(files['models.yaml'], path('models.yaml'), problems);
  const head = course?.data;
  const lessonIds = head?.lessons.map((l) => l.id) ?? foldersIn(files);
  const objectives: Objective[] = (head?.lessons ?? []).flatMap((l) =>
    l.objectives.map((o) => ({ id: `${l.id}.${o.id}`, lesson: l.id, text: o.text })),
  );
  const workshop: Workshop = {
    files,
    library: {
      base,
      lessons: new Set(lessonIds),
      sources: sources?.data && new Map(sources.data.sources.map((s) => [s.id, s as SourceEntry])),
      terms: glossary?.data && new Set(glossary.data.terms.map((t) => t.id)),
    },
    known: {
      objectives: head && new Set(objectives.map((o) => o.id)),
      misconceptions: head && new Set(head.misconceptions.map((m) => m.id)),
    },
    path,
    read: readYaml,
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

  const questionIds = new Map<string, string>();
  const lessons = lessonIds.map((id, index) =>
    compileLesson(workshop, { id, number: index + 1, after: head?.lessons[index]?.after ?? [] }, questionIds),
  );
  if (head && course) checkCourse(head, course.source, lessons, workshop);
  const { anchors, links } = workshop;
  for (const { target, ...place } of links)
    if (!anchors.has(target)) {
      const near = [...anchors.keys()].filter((a) => a.split('#')[0] === target.split('#')[0]);
      report(place, `anchor “${target}”`, oneOf(near.length ? near : anchors.keys(), target));
    }

  const notes = Object.fromEntries(lessons.map((l) => [l.id, l.notes]));
  const images = lessons.flatMap((l) => l.images);
  const found = sortProblems(problems);
  const complete = lessons.flatMap((l) => l.lesson ?? []);
  if (found.length > 0 || !head) return { course: undefined, notes, images, problems: found };

  for (const lesson of complete) {
    for (const [id, answer] of Object.entries(lesson.key)) lesson.key[id] = named(answer, anchors);
    lesson.terms = lesson.terms.map((term) => named(term, anchors));
  }
  const { closing, lessons: _, ...rest } = head;
  const source = (id: string) => workshop.library.sources?.get(id) as SourceEntry;
  return {
    course: {
      ...rest,
      lessons: complete,
      objectives,
      glossary: [...workshop.glossary.values()]
        .map((t) => named(t, anchors))
        .sort((a, b) => a.term.localeCompare(b.term, 'en')),
      sources: [...(workshop.library.sources?.values() ?? [])],
      models: models ?? [],
      reading: closing.reading.map((r) => ({ source: source(r.source), why: r.why })),
    },
    notes,
    images,
    problems: [],
  };
}

function compileGlossary(
  terms: readonly { id: string; term: string; definition: string; see?: string | undefined }[],
  source: ReturnType<typeof readYaml>['source'],
  { library, problems, report, links, anchors, glossary }: Workshop,
) {
  unique(
    source,
    'term',
    terms.map((t, i) => [t.id, ['terms', i, 'id']]),
    report,
  );
  for (const [i, { id, term, definition, see }] of terms.entries()) {
    const renderer = new Renderer(library, 'glossary', problems);
    const place = (offset: number) => source.inText(['terms', i, 'definition'], offset);
    const { html } = renderer.renderText(definition, place, 'feedback');
    links.push(...renderer.gathered.links);
    if (see) links.push({ ...source.at(['terms', i, 'see']), target: see });
    anchors.set(`glossary#${id}`, term);
    glossary.set(id, { id, term, html, ...(see ? { see: seeLink(library.base, see) } : {}) });
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

const foldersIn = (files: ContentFiles) => [
  ...new Set(Object.keys(files).flatMap((name) => /^lessons\/([^/]+)\//.exec(name)?.[1] ?? [])),
];

export type { CompiledLesson };
