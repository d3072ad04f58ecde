import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../src/build/jsonSchemas.ts';
import { modelList } from '../src/build/modelList.ts';

it.each(Object.entries(jsonSchemas()))(
  'content/schema/%s.json is what the schema says: run npm run schema',
  (name, text) => {
    expect(readFileSync(`content/schema/${name}.json`, 'utf8')).toBe(text);
  },
);

it('src/course brings the models of content/models.yaml: run npm run schema', () => {
  const { ids, sizes } = modelList();
  expect(readFileSync('src/course/modelIds.json', 'utf8')).toBe(ids);
  expect(readFileSync('src/course/modelSizes.json', 'utf8')).toBe(sizes);
});

it('describes what an author meets in the editor', () => {
  const { questions } = jsonSchemas();
  expect(questions).toContain('"feedback"');
  expect(questions).toContain('Why this option tempts');
});
