import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelList } from '../src/subjects/finetuning/author/modelList.ts';
import { jsonSchemas } from '../src/tools/jsonSchemas.ts';

it.each(Object.entries(jsonSchemas()))(
  'content/schema/%s.json is what the schema says: run npm run schema',
  (name, text) => {
    expect(readFileSync(`content/schema/${name}.json`, 'utf8')).toBe(text);
  },
);

it('src/course brings the models of content/models.yaml: run npm run schema', () => {
  const { ids, sizes } = modelList();
  expect(readFileSync('src/subjects/finetuning/peft/modelIds.json', 'utf8')).toBe(ids);
  expect(readFileSync('src/subjects/finetuning/peft/modelSizes.json', 'utf8')).toBe(sizes);
});

it('describes what an author meets in the editor', () => {
  const { questions } = jsonSchemas();
  expect(questions).toContain('"feedback"');
  expect(questions).toContain('Why this option tempts');
});
