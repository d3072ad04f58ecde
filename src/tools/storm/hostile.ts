import { isMap, parseDocument } from 'yaml';
import { type ContentFiles, readContent } from '../../author/readContent.ts';
import { dice } from './parts/dice.ts';
import { judgeOf } from './parts/judge.ts';
import { FILES, LARGE, PATHS, SCRIPTS } from './parts/payloads.ts';
import type { Outcome, Storm } from './parts/storm.ts';

const FULL = 150;

/** Puts a text where an author writes one. */
type Place = (files: ContentFiles, text: string) => ContentFiles;

const end =
  (around: (text: string) => string): Place =>
  (files, text) => {
    const name = lessonOf(files);
    return { ...files, [name]: `${files[name]}\n\n${around(text)}\n` };
  };

/** The last lesson, so that a course of one lesson has it too. */
const lessonOf = (files: ContentFiles) =>
  Object.keys(files).findLast((name) => name.endsWith('/lesson.md')) ?? 'lesson.md';

const value =
  (file: (lesson: string) => string, ...steps: PropertyKey[]): Place =>
  (files, text) => {
    const name = file(lessonOf(files).replace('/lesson.md', ''));
    const document = parseDocument(files[name] ?? '');
    if (!isMap(document.contents)) return files;
    document.setIn(steps, text);
    return { ...files, [name]: document.toString() };
  };

const inQuestion = (...steps: PropertyKey[]) =>
  value((lesson) => `${lesson}/questions.yaml`, 'questions', 0, ...steps);

const head =
  (key: string): Place =>
  (files, text) => {
    const name = lessonOf(files);
    const line = new RegExp(`^${key}: .*$`, 'm');
    return { ...files, [name]: (files[name] ?? '').replace(line, () => `${key}: ${JSON.stringify(text)}`) };
  };

/** Everywhere an author writes. */
const PLACES: Record<string, Place> = {
  prose: end((text) => text),
  'a list': end((text) => `- ${text}`),
  'a heading': end((text) => `## ${text} {#storm}`),
  'a note': end((text) => `:::note[${text}]\n${text}\n:::`),
  'a link': end((text) => `[words](${text})`),
  'a link in brackets': end((text) => `[words](<${text}> "${text}")`),
  'an image': end((text) => `![${text}](${text})`),
  'a term': end((text) => `:term[${text}]{id="${text}"}`),
  'a figure': end((text) => `::figure[${text}]{name="${text}" id="storm"}`),
  'a formula': end((text) => `$${text}$`),
  'a formula with a link': end((text) => `$\\href{${text}}{x}$`),
  code: end((text) => `\`\`\`${text}\n${text}\n\`\`\``),
  'a table': end((text) => `| a |\n| --- |\n| ${text} |`),
  'a title': head('title'),
  'a summary': head('summary'),
  'the title of the course': value(() => 'course.yaml', 'title'),
  'an objective': value(() => 'course.yaml', 'lessons', 0, 'objectives', 0, 'text'),
  'an id of a lesson': value(() => 'course.yaml', 'lessons', 0, 'id'),
  'a definition': value(() => 'glossary.yaml', 'terms', 0, 'definition'),
  'a term of the glossary': value(() => 'glossary.yaml', 'terms', 0, 'term'),
  'the title of a source': value(() => 'sources.yaml', 'sources', 0, 'title'),
  'the address of a source': value(() => 'sources.yaml', 'sources', 0, 'url'),
  'a prompt': inQuestion('prompt'),
  'a spoken prompt': inQuestion('spoken'),
  'an explanation': inQuestion('explanation'),
  'an id': inQuestion('id'),
  'where it is taught': inQuestion('see'),
  'an option': inQuestion('options', 0, 'text'),
  'what is said of an option': inQuestion('options', 0, 'feedback'),
};

interface Case {
  of: string;
  change(files: ContentFiles): ContentFiles;
}

const each = (payloads: Readonly<Record<string, string>>): Case[] =>
  Object.entries(payloads).flatMap(([what, text]) =>
    Object.entries(PLACES).map(([where, place]) => ({
      of: `${what} in ${where}`,
      change: (files) => place(files, text),
    })),
  );

const added: Case[] = Object.entries(FILES).map(([of, text]) => ({
  of,
  change: (files) => ({ ...files, 'glossary.yaml': text }),
}));

export const storm: Storm = {
  about: 'scripts, paths, and what is too large or too deep, wherever authors write',
  async run({ seed, size, content, begin }) {
    const files = await readContent(content);
    const judge = await judgeOf(files);
    const { someOf } = dice(seed);
    const count = Math.ceil(FULL * size);
    // Of each sort an equal share, else the many places of a script would hide the rest; what a small one leaves, others take.
    const sorts = [added, each(PATHS), each(SCRIPTS), each(LARGE)].sort((a, b) => a.length - b.length);
    const cases: Case[] = [];
    for (const [i, sort] of sorts.entries())
      cases.push(...someOf(sort, Math.ceil((count - cases.length) / (sorts.length - i))));
    const outcome: Outcome = { tried: 0, faults: [] };
    for (const { of, change } of cases) {
      outcome.tried++;
      begin?.(of);
      for (const kind of await judge(change(files))) outcome.faults.push({ kind, of });
    }
    return outcome;
  },
};
