import { z } from 'zod';
import { inventoryFile, questionsFile } from '../author/questions/questionFiles.ts';
import { courseFile, glossaryFile, lessonHead, sourcesFile } from '../course/schema.ts';
import { modelsFile } from '../subjects/finetuning/author/modelSchema.ts';

const files = {
  course: courseFile,
  questions: questionsFile,
  inventory: inventoryFile,
  glossary: glossaryFile,
  sources: sourcesFile,
  lesson: lessonHead,
  models: modelsFile,
};

/** The JSON Schemas of `content/schema/`, by name: what an author may write, defaults optional. */
export const jsonSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [
      name,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`,
    ]),
  );
