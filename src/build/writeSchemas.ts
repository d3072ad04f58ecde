import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas } from './jsonSchemas.ts';
import { modelList } from './modelList.ts';

/** `npm run schema`: writes the JSON Schemas that editors read for completion, and the models that figures offer. */
await mkdir('content/schema', { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas()))
  await writeFile(`content/schema/${name}.json`, text);
const { ids, sizes } = modelList();
await writeFile('src/course/modelIds.json', ids);
await writeFile('src/course/modelSizes.json', sizes);
