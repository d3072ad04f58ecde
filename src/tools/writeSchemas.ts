import { mkdir, writeFile } from 'node:fs/promises';
import { modelList } from '../subjects/finetuning/author/modelList.ts';
import { jsonSchemas } from './jsonSchemas.ts';

/** `npm run schema`: writes the JSON Schemas that editors read for completion, and the models that figures offer. */
await mkdir('content/schema', { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas()))
  await writeFile(`content/schema/${name}.json`, text);
const { ids, sizes } = modelList();
await writeFile('src/subjects/finetuning/peft/modelIds.json', ids);
await writeFile('src/subjects/finetuning/peft/modelSizes.json', sizes);
