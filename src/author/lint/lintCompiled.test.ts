import { describe, expect, it } from 'vitest';
import { type Compiled, compileCourse } from '../compile/compileCourse.ts';
import { formatDiagnostic, levelOf, ofLevel } from '../diagnostic.ts';
import { readContent } from '../readContent.ts';

const base = await readContent('tests/courses/faults/base');
const name = 'lessons/one/questions.yaml';

describe('the linter on a course', () => {
  it('names the file, the line and the column', async () => {
    const files = {
      ...base,
      [name]: base[name]?.replace('What is the idea?', 'Which idea is not the idea here?') ?? '',
    };
    const { diagnostics } = await compileCourse(files, { folder: 'here' });
    expect(ofLevel(diagnostics, 'error').map(formatDiagnostic)).toEqual([
      'here/lessons/one/questions.yaml:6:13: error stem-negative: “not” in the question (a negation is overlooked by those who know the answer)',
    ]);
  });

  it('finds the key of an opener in the text above it, and not in that below', async () => {
    const question = base[name]?.replace('text: This one', 'text: This is the one idea') ?? '';
    const lesson = base['lessons/one/lesson.md'] ?? '';
    const opener = lesson.indexOf('::question{id="one-opener"');
    const insert = (at: number) =>
      `${lesson.slice(0, at)}\n\nThis is the **one** idea.\n\n${lesson.slice(at)}`;
    const codes = async (text: string) =>
      (await compileCourse({ ...base, [name]: question, 'lessons/one/lesson.md': text })).diagnostics.map(
        (d) => d.ruleId,
      );
    expect(await codes(insert(opener))).toContain('key-in-text-before');
    expect(await codes(insert(lesson.length))).not.toContain('key-in-text-before');
  });

  it('is not asked while something else is wrong', async () => {
    const { diagnostics, statistics } = await compileCourse({ ...base, [name]: 'questions: 3' });
    expect(diagnostics.flatMap((d) => d.ruleId ?? [])).toEqual([]);
    expect(statistics).toBeUndefined();
  });
});

const told = (found: Compiled) =>
  ofLevel(found.diagnostics, 'error', 'warn').map((d) => `${levelOf(d)} ${d.ruleId} at ${d.file}:${d.line}`);
const changed = (from: string, to: string, file = name) => ({
  ...base,
  [file]: base[file]?.replace(from, to) ?? '',
});

describe('an error of the rules', () => {
  it('keeps a course from being built, as every other does', async () => {
    const found = await compileCourse(changed('text: That one', 'text: This one'));
    expect(told(found)).toEqual(['error option-duplicate at content/lessons/one/questions.yaml:9']);
    expect([found.course, found.stops]).toEqual([undefined, true]);
  });
});

describe('a warning of the rules', () => {
  const brief = changed('That one misses the reason for it.', 'That one does not.');
  const warning = 'warn feedback-verdict-only at content/lessons/one/questions.yaml:9';

  it('is told, and stops nothing', async () => {
    const found = await compileCourse(brief);
    expect(told(found)).toEqual([warning]);
    expect([found.course?.title, found.stops]).toEqual(['A small course', false]);
  });

  it('stops a course that is strict, or checked strictly, which can still be looked at', async () => {
    const strict = await compileCourse({ ...brief, 'course.yaml': `${base['course.yaml']}strict: true\n` });
    for (const found of [strict, await compileCourse(brief, { strict: true })]) {
      expect(told(found)).toEqual([warning]);
      expect([found.course?.title, found.stops]).toEqual(['A small course', true]);
    }
    expect((await compileCourse(base, { strict: true })).stops).toBe(false);
  });
});

describe('a rule about the whole course', () => {
  const aside = async (...lines: string[]) =>
    told(
      await compileCourse(
        changed('["objective-thin, a course of two questions"]', JSON.stringify(lines), 'course.yaml'),
      ),
    );
  const thin = 'warn objective-thin at content/course.yaml:10';
  const at = 'at content/course.yaml:13';

  it('is set aside in course.yaml, with a reason', async () => {
    expect(await aside()).toEqual([thin]);
    expect(await aside('objective-thin, more questions will follow')).toEqual([]);
    expect(await aside('objective-thin')).toEqual([thin, `error ignore-invalid ${at}`]);
  });

  it('is told of where there is nothing to set aside, or where it cannot be', async () => {
    expect(await aside('objective-thin, more will follow', 'item-duplicate, they are alike')).toEqual([
      `warn ignore-unused ${at}`,
    ]);
    expect(await aside('objective-thin, more will follow', 'key-count, there are two')).toEqual([
      `error ignore-invalid ${at}`,
    ]);
  });

  it('is not set aside where it is an error', async () => {
    const objectives = '- { id: idea, text: Say the idea }\n      - { id: more, text: Say more }';
    const lines = '["objective-thin, more will follow", "objective-uncovered, more will follow"]';
    const course = base['course.yaml']
      ?.replace('- { id: idea, text: Say the idea }', objectives)
      .replace('["objective-thin, a course of two questions"]', lines);
    expect(told(await compileCourse({ ...base, 'course.yaml': course ?? '' }))).toEqual([
      'error objective-uncovered at content/course.yaml:11',
      'warn ignore-unused at content/course.yaml:14',
    ]);
  });
});

it('warns of a sum in the prose of a lesson that does not come out, not of one in what is said of a mistake', async () => {
  const course = (prose: string, feedback: string) => ({
    ...base,
    'lessons/one/lesson.md': base['lessons/one/lesson.md']?.replace('A scene.', () => prose) ?? '',
    [name]: base[name]?.replace('That is one strip', () => feedback) ?? '',
  });
  const sums = async (prose: string, feedback: string) =>
    (await compileCourse(course(prose, feedback))).diagnostics
      .filter(({ ruleId }) => ruleId === 'sum-wrong')
      .map(formatDiagnostic);
  expect(await sums('Four and four: $4 + 4 = 8$.', 'One strip is not $4 + 4 = 4$')).toEqual([]);
  expect(await sums('Four and four: $4 + 4 = 9$.', 'That is one strip')).toEqual([
    'content/lessons/one/lesson.md:8:16: warn sum-wrong: a sum that does not come out: it is 8 (what does not come out is learnt as it stands)',
  ]);
});
