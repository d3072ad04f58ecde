import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import besides itself: downwards only. The map in src/README.md says what a room is for. */
const BELOW_FIGURES = ['ui', 'words', 'notation', 'math', 'course'];
const BELOW_CLIENT = ['progress', ...BELOW_FIGURES];
const BELOW_PAGES = [
  'metas',
  'contract',
  'questions',
  'grading',
  'figures',
  'specs',
  'client',
  ...BELOW_CLIENT,
];
const BELOW_AUTHOR = [
  'grading',
  'specs',
  'metas',
  'contract',
  'subjects.ts',
  'notation',
  'math',
  'words',
  'course',
];
const MAY_IMPORT: Record<string, readonly string[]> = {
  main: ['pages', ...BELOW_PAGES],
  prerender: ['pages', ...BELOW_PAGES],
  offline: [],
  pages: BELOW_PAGES,
  metas: ['words', 'course'],
  contract: ['client', 'figures', 'specs', 'course'],
  questions: ['grading', 'figures', 'specs', 'client', ...BELOW_CLIENT],
  figures: ['specs', 'client', ...BELOW_CLIENT],
  /** What a kind's two entries share: its types, its grading, its variants. */
  grading: ['notation', 'math', 'course'],
  client: BELOW_CLIENT,
  progress: ['notation', 'words', 'math', 'course'],
  ui: ['notation', 'words', 'math', 'course'],
  notation: ['words', 'math', 'course'],
  words: ['course'],
  math: [],
  course: [],
  /** What may be written of figures: for those who read and those who draw. */
  specs: ['course'],
  subject: ['contract', 'figures', 'specs', 'client', ...BELOW_CLIENT],
  'subject-author': ['subject', 'author', ...BELOW_AUTHOR],
  'subject-tools': ['subject', 'subject-author', 'tools', ...BELOW_AUTHOR],
  author: BELOW_AUTHOR,
  site: ['author', 'pages', 'prerender', 'subjects.ts', ...BELOW_AUTHOR],
  tools: ['site', 'author', 'progress', 'subjects.ts', ...BELOW_AUTHOR],
  'subjects.ts': ['subject-author', 'author'],
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
const isTest = (file: string) => file.includes('.test.');
const sources = files.filter((file) => !isTest(file) && !file.endsWith('.css'));
const read = (file: string) => readFileSync(file, 'utf8');

/**
 * The room a file stands in. A kind's Node entry belongs to the author; what both its entries know, to neither. A figure's
 * parameters belong to nobody above them.
 */
function room(file: string): string {
  const [, first = '', , third = ''] = file.split('/');
  if (first === 'subjects.ts') return first;
  if (file === 'src/subjects/contract.ts') return 'contract';
  if (file === 'src/pages/metas.ts') return 'metas';
  if (/(^|\/)specs?\.ts$/.test(file)) return 'specs';
  if (first === 'questions' && /\/author(s?\.ts|\/)/.test(file)) return 'author';
  if (first === 'questions' && /\/(types|grade\w*|variant|pairs|state)\.ts$/.test(file)) return 'grading';
  if (first === 'subjects')
    return /^author(\.ts)?$/.test(third) ? 'subject-author' : third === 'tools' ? 'subject-tools' : 'subject';
  return first.replace(/\.tsx?$/, '');
}

const importsOf = (file: string): Import[] =>
  [
    ...read(file).matchAll(
      /(?:import|export)\s+(type\s)?[^'"()]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|import '([^']+)'|@import "([^"]+)"/g,
    ),
  ].map((match) => ({
    from: file,
    to: match[2] ?? match[3] ?? match[4] ?? match[5] ?? '',
    typeOnly: Boolean(match[1]),
  }));

const all = sources.flatMap(importsOf);
const fileOf = ({ from, to }: Import) =>
  to.startsWith('.') ? normalize(join(dirname(from), to)) : to.replace(/^#words\/(.*)/, 'src/words/en/$1.ts');
const inside = (imports: readonly Import[]) =>
  imports.map((i) => ({ ...i, to: fileOf(i) })).filter((i) => i.to.startsWith('src/'));
const within = inside(all);
const shown = (i: Import) => `${i.from} → ${i.to}`;
/** Types are gone before anything runs: they may come from the makers, who declare what all others read. */
const MAKERS = ['author', 'site', 'tools', 'subject-author', 'subject-tools', 'subjects.ts'];
const isMakers = (file: string) => MAKERS.includes(room(file));
const upwards = (imports: readonly Import[], more: readonly string[] = []) =>
  imports
    .filter(({ from, to, typeOnly }) => {
      const [here, there] = [room(from), room(to)];
      const allowed = here === there || MAY_IMPORT[here]?.includes(there) || more.includes(there);
      return !allowed && !to.endsWith('.json') && !(typeOnly && isMakers(to));
    })
    .map(shown);

describe('who may import whom', () => {
  it('finds the imports it judges', () => {
    expect(within.length).toBeGreaterThan(100);
    expect(sources.map(room).filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  it('is downwards only, in styles as in scripts', () => {
    expect(upwards(within)).toEqual([]);
    expect(upwards(inside(files.filter((file) => file.endsWith('.css')).flatMap(importsOf)))).toEqual([]);
  });

  it('holds for tests, which may compile courses for what they try', () => {
    const tests = inside(files.filter(isTest).flatMap(importsOf));
    expect(upwards(tests, ['author', 'subject-author', 'subject-tools'])).toEqual([]);
  });

  it('leaves subjects to subjects.ts and to themselves', () => {
    const ofSubject = (file: string) => /^subject(-|$)/.test(room(file));
    const wrong = within.filter(
      (i) => ofSubject(i.to) && !ofSubject(i.from) && i.from !== 'src/subjects.ts' && !i.to.endsWith('.json'),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('keeps the makers out of the program', () => {
    const wrong = within.filter((i) => !i.typeOnly && isMakers(i.to) && !isMakers(i.from));
    expect(wrong.map(shown)).toEqual([]);
    expect(
      within.filter((i) => room(i.from) === 'site' && room(i.to) === 'prerender' && !i.typeOnly).map(shown),
    ).toEqual([]);
  });

  it('keeps zod, the parsers and the typesetter among the makers', () => {
    const heavy = /^(zod|yaml|katex|unified|remark|mdast|hast|vfile|speech-rule-engine)/;
    const wrong = all.filter(
      (i) => heavy.test(i.to) && !isMakers(i.from) && i.from !== 'src/course/schema.ts',
    );
    expect(wrong.map(shown)).toEqual([]);
    const schema = within.filter((i) => i.to.endsWith('course/schema.ts') && !isMakers(i.from));
    expect(schema.map(shown)).toEqual([]);
  });

  it('keeps React out of the pure parts', () => {
    const pure = sources.filter(
      (file) =>
        ['math', 'notation', 'course', 'specs', 'grading', 'author', 'words'].includes(room(file)) ||
        /\/lab\/engine\/|\/attempts\/|\/model\.ts$/.test(file),
    );
    expect(
      pure
        .flatMap(importsOf)
        .filter((i) => /^(react|react-dom)(\/|$)/.test(i.to))
        .map(shown),
    ).toEqual([]);
  });

  it('touches browser storage in progress only, and asks for the base path in one file', () => {
    const touching = sources.filter((file) => /\b(localStorage|sessionStorage|indexedDB)\b/.test(read(file)));
    // A tool looks at what a browser that it drives has kept.
    expect(touching.filter((file) => !['progress', 'tools'].includes(room(file)))).toEqual([]);
    expect(sources.filter((file) => read(file).includes('import.meta.env.BASE_URL'))).toEqual([
      'src/ui/href.ts',
    ]);
  });
});
