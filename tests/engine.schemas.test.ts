import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../src/tools/jsonSchemas.ts';

/** A course that was put in place of this one may have come without them. */
const shipped = existsSync('content/schema');

it.skipIf(!shipped).each(Object.entries(jsonSchemas()))(
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
