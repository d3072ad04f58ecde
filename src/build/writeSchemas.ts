import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas } from './jsonSchemas.ts';

/** `npm run schema`: writes the JSON Schemas that editors read for completion. */
await mkdir('content/schema', { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas()))
  await writeFile(`content/schema/${name}.json`, text);
