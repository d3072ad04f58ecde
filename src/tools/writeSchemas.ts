import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { subjectOf } from '../author/subjectIn.ts';
import { parseYaml } from '../author/yaml/yamlSource.ts';
import { jsonSchemas } from './jsonSchemas.ts';

/** `npm run schema`: writes the JSON Schemas that editors read for completion, and what a subject makes of its data. */
const subject = await subjectOf(parseYaml('course.yaml', await readFile('content/course.yaml', 'utf8')));
await mkdir('content/schema', { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas(subject)))
  await writeFile(`content/schema/${name}.json`, text);
for (const [file, text] of Object.entries(subject?.generated() ?? {})) await writeFile(file, text);
