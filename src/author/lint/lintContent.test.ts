import { describe, expect, it } from 'vitest';
import { readContent } from '../readContent.ts';
import { formatFinding } from './finding.ts';
import { lintContent } from './lintContent.ts';

const base = await readContent('tests/courses/faults/base');
const name = 'lessons/one/questions.yaml';

describe('the linter on files', () => {
  it('names the file, the line and the column', async () => {
    const files = {
      ...base,
      [name]: base[name]?.replace('What is the idea?', 'Which idea is not the idea here?') ?? '',
    };
    const { findings } = await lintContent(files, 'here');
    expect(findings.filter((f) => f.level === 'error').map(formatFinding)).toEqual([
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
      (await lintContent({ ...base, [name]: question, 'lessons/one/lesson.md': text })).findings.map(
        (f) => f.code,
      );
    expect(await codes(insert(opener))).toContain('key-in-text-before');
    expect(await codes(insert(lesson.length))).not.toContain('key-in-text-before');
  });

  it('passes over files that cannot be read', async () => {
    const { report } = await lintContent({ ...base, [name]: 'questions: 3' });
    expect(report.questions).toBe(0);
    expect((await lintContent({})).findings).toEqual([]);
  });
});
