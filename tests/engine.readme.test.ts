import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { question } from '../src/author/questions/questionFiles.ts';
import { authorKinds } from '../src/questions/kinds/authors.ts';

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, text = '']) => parse(text) as { questions: Record<string, unknown>[] },
);
const questions = blocks.flatMap((block) => block.questions ?? []);

/** What the examples leave out to be short. */
const common = { id: 'q', objective: 'one.idea', prompt: 'Well?', explanation: 'So it is.', see: 'one#idea' };

describe('the questions in the README', () => {
  it('are one of every kind', () => {
    const kinds = questions.map((q) => q.kind).sort();
    const all = authorKinds.map(({ name }) => name as string).sort();
    expect(kinds).toEqual(all.filter((kind) => kind !== 'single'));
  });

  it.each(questions.map((q) => [q.kind, q]))('%s is as the schema has it', (_, written) => {
    const result = question.safeParse({ ...common, ...written });
    expect(result.error?.issues ?? []).toEqual([]);
  });
});
