import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of src may import besides itself: downwards only, never between siblings. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  main: ['app', 'quiz', 'progress'],
  prerender: ['app', 'quiz', 'progress', 'widgets', 'course'],
  offline: [],
  app: ['calculator', 'lab', 'lesson', 'quiz', 'progress', 'widgets', 'charts', 'ui', 'math', 'course'],
  calculator: ['charts', 'ui', 'math', 'course'],
  lab: ['engine', 'widgets', 'charts', 'ui', 'math', 'course'],
  lesson: ['progress', 'widgets', 'charts', 'ui', 'math', 'course'],
  quiz: ['progress', 'widgets', 'charts', 'ui', 'math', 'course'],
  progress: ['math', 'course'],
  widgets: ['charts', 'ui', 'math', 'course'],
  charts: ['math', 'course'],
  ui: ['math', 'course'],
  engine: ['math'],
  math: ['course'],
  course: [],
  build: ['course', 'engine', 'lab', 'math', 'prerender'],
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
const sources = files.filter((file) => !file.includes('.test.'));
const read = (file: string) => readFileSync(file, 'utf8');

const room = (file: string) => {
  const [, first = ''] = file.split('/');
  return first.replace(/\.tsx?$/, '');
};

const importsOf = (file: string): Import[] =>
  [
    ...read(file).matchAll(
      /(?:import|export)\s+(type\s)?[^'"()]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|import '([^']+)'/g,
    ),
  ].map((match) => ({ from: file, to: match[2] ?? match[3] ?? match[4] ?? '', typeOnly: Boolean(match[1]) }));

const all = sources.flatMap(importsOf);
const within = all
  .filter((i) => i.to.startsWith('.'))
  .map((i) => ({ ...i, to: normalize(join(dirname(i.from), i.to)) }));
const shown = (i: Import) => `${i.from} → ${i.to}`;

describe('who may import whom', () => {
  it('finds the imports it judges', () => {
    expect(within.length).toBeGreaterThan(100);
  });

  it('is downwards only, never between siblings', () => {
    const wrong = within.filter(
      (i) => room(i.from) !== room(i.to) && !MAY_IMPORT[room(i.from)]?.includes(room(i.to)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('keeps the build out of the program, and the program out of the build but for its types', () => {
    expect(within.filter((i) => room(i.to) === 'build' && room(i.from) !== 'build').map(shown)).toEqual([]);
    expect(
      within.filter((i) => room(i.from) === 'build' && room(i.to) === 'prerender' && !i.typeOnly).map(shown),
    ).toEqual([]);
  });

  it('keeps zod, the parsers and the typesetter in the build', () => {
    const heavy = /^(zod|yaml|katex|unified|remark|mdast|hast|speech-rule-engine)/;
    const wrong = all.filter((i) => heavy.test(i.to) && !['build', 'course'].includes(room(i.from)));
    expect(wrong.map(shown)).toEqual([]);
    const schema = within.filter((i) => i.to.endsWith('course/schema.ts') && room(i.from) !== 'build');
    expect(schema.map(shown)).toEqual([]);
  });

  it('keeps React out of the pure parts', () => {
    const pure = sources.filter(
      (file) =>
        ['math', 'course', 'build', 'engine'].includes(room(file)) ||
        /\/(model|grade|record)\.ts$/.test(file),
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
    expect(touching.filter((file) => room(file) !== 'progress')).toEqual([]);
    expect(sources.filter((file) => read(file).includes('import.meta.env.BASE_URL'))).toEqual([
      'src/app/paths.ts',
    ]);
  });
});
