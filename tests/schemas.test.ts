import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../src/build/jsonSchemas.ts';

it.each(Object.entries(jsonSchemas()))(
  'content/schema/%s.json is what the schema says: run npm run schema',
  (name, text) => {
    expect(readFileSync(`content/schema/${name}.json`, 'utf8')).toBe(text);
  },
);

it('describes what an author meets in the editor', () => {
  const { questions } = jsonSchemas();
  expect(questions).toContain('"feedback"');
  expect(questions).toContain('Why this option tempts');
});
