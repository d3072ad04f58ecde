import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Diagnostic, formatDiagnostic } from '../../../author/diagnostic.ts';
import { readModels } from './models.ts';

const text = readFileSync('content/models.yaml', 'utf8');

function read(yaml: string) {
  const problems: Diagnostic[] = [];
  const models = readModels(yaml, 'content/models.yaml', problems);
  return { models, problems: problems.map(formatDiagnostic) };
}

it('reads the models of the course without a problem', () => {
  const { models, problems } = read(text);
  expect(problems).toEqual([]);
  expect(models).toHaveLength(58);
});

it.each([
  ['hidden: 2048, heads: 16', 'hiden: 2048, heads: 16', /unexpected key “hiden”/],
  ['family: qwen2, layers: 36', 'family: qwen, layers: 36', /“qwen”, expected one of 14 names/],
  ['layers: 36, hidden: 2048', 'layers: many, hidden: 2048', /“many”, expected layers: a (whole )?number/],
  ['total: 3085938688', 'total: 3085938689', /total 3,085,938,689 .* expected 3,085,938,688/],
  ['hidden: 2048, heads: 16', 'hidden: 2048, heads: 15', /does not divide into 15 heads/],
  ['id: gpt2-medium', 'id: gpt2', /model id “gpt2” again/],
])('says where %s became %s', (from, to, why) => {
  expect(text).toContain(from);
  const { models, problems } = read(text.replace(from, to));
  expect(models).toBeUndefined();
  expect(problems.join('\n')).toMatch(why);
  expect(problems[0]).toMatch(/^content\/models\.yaml:\d+:\d+: /);
});
