import { describe, expect, it } from 'vitest';
import { compileCourse } from '../src/author/compile/compileCourse.ts';
import { formatDiagnostic } from '../src/author/diagnostic.ts';
import { readContent } from '../src/author/readContent.ts';

const base = await readContent('tests/courses/faults/base');
const LESSON = 'lessons/one/lesson.md';

/** All that is said of a course one file of which is changed. */
async function said(name: string, change: (text: string) => string) {
  const { diagnostics } = await compileCourse({ ...base, [name]: change(base[name] ?? '') });
  return diagnostics.map(formatDiagnostic);
}
const prose = (text: string) => said(LESSON, (lesson) => lesson.replace('A scene.', () => text));
const working = (text: string) =>
  said('lessons/one/questions.yaml', (yaml) => yaml.replace(/working: .*/, () => `working: ${text}`));
const terms = (text: string) => said('glossary.yaml', () => `terms: ${text}`);

describe('what is too large or too deep is told of where it stands', () => {
  it.each<[string, () => Promise<string[]>, string]>([
    [
      '20,000 stars on each side of a word',
      () => prose(`Now ${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`),
      `${LESSON}:8:5: unexpected more than 100 “*” in a row, expected fewer of them`,
    ],
    [
      'emphasis in emphasis',
      () => prose(`${'*a '.repeat(300)}b${' a*'.repeat(300)}`),
      `${LESSON}:8:92: unexpected a text inside so many others, expected at most 32 levels`,
    ],
    [
      'lists in lists',
      () => prose(`${'- '.repeat(2_000)}a`),
      `${LESSON}:8:1: unexpected a text inside so many others, expected at most 32 levels`,
    ],
    [
      'a paragraph of 60,000 characters',
      () => prose(`One.\n\n${'word '.repeat(12_000)}`),
      `${LESSON}:10:1: unexpected a paragraph of 60,001 characters, expected at most 10,000, or an empty line between two`,
    ],
    [
      '10 MB of prose',
      () => prose('All of this is prose.\n\n'.repeat(450_000)),
      `${LESSON}:43478:18: unexpected a file of 10,350,394 characters, expected at most 500,000`,
    ],
    [
      'a formula of 3,000 characters',
      () => prose(`$${'x + '.repeat(750)}x$`),
      `${LESSON}:8:1: unexpected so long a formula, expected at most 2,000 characters`,
    ],
    [
      'roots of roots in a formula',
      () => prose(`$${'\\sqrt{'.repeat(90)}x${'}'.repeat(90)}$`),
      `${LESSON}:8:1: unexpected braces inside so many others in a formula, expected at most 32 levels`,
    ],
    [
      'a sum of 4,000 terms',
      () => working(Array(4_000).fill('1').join('+')),
      'lessons/one/questions.yaml:17:14: unexpected so long a calculation in “1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1…”, expected at most 500 numbers, names and signs',
    ],
    [
      'YAML nested 2,000 deep',
      () => terms(`${'['.repeat(2_000)}${']'.repeat(2_000)}`),
      'glossary.yaml:1:38: unexpected a value inside so many others, expected at most 32 levels',
    ],
    [
      'a text of YAML of 20,000 characters',
      () => terms(`[{ id: a, term: ${'word '.repeat(4_000)}, definition: b }]`),
      'glossary.yaml:1:24: unexpected a text of 19,999 characters, expected at most 10,000',
    ],
    [
      'a list of YAML of 100,000',
      () => terms(`\n${'- 1\n'.repeat(100_000)}`),
      'glossary.yaml:1002:1: unexpected a list or a map this long, expected at most 1,000 values',
    ],
    [
      'a map of YAML of 50,000',
      () => terms(`[]\n${Array.from({ length: 50_000 }, (_, i) => `a${i}: 1`).join('\n')}`),
      'glossary.yaml:1001:1: unexpected a list or a map this long, expected at most 1,000 values',
    ],
    [
      'a list of YAML of 1.5 million',
      () => terms(`\n${'- 1\n'.repeat(1_500_000)}`),
      'glossary.yaml:125000:1: unexpected a file of 6,000,008 characters, expected at most 500,000',
    ],
  ])('%s', async (_, find, expected) => {
    expect(await find()).toEqual([`content/${expected}`]);
  });
});
