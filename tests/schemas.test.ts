import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { subjectOf } from '../src/author/subjectIn.ts';
import { parseYaml } from '../src/author/yaml/yamlSource.ts';
import { jsonSchemas } from '../src/tools/jsonSchemas.ts';

const subject = await subjectOf(parseYaml('course.yaml', readFileSync('content/course.yaml', 'utf8')));

it.each(Object.entries(jsonSchemas(subject)))(
  'content/schema/%s.json is what the schema says: run npm run schema',
  (name, text) => {
    expect(readFileSync(`content/schema/${name}.json`, 'utf8')).toBe(text);
  },
);

it('the subject brings what it makes of its data files: run npm run schema', () => {
  for (const [file, text] of Object.entries(subject?.generated() ?? {}))
    expect(readFileSync(file, 'utf8'), file).toBe(text);
});

it('describes what an author meets in the editor', () => {
  const { questions } = jsonSchemas(subject);
  expect(questions).toContain('"feedback"');
  expect(questions).toContain('Why this option tempts');
});
