import { z } from 'zod';
import { inventoryFile, questionsFile } from '../author/questions/questionFiles.ts';
import type { SubjectAuthor } from '../author/subjectAuthor.ts';
import { courseFile, glossaryFile, lessonHead, sourcesFile } from '../course/schema.ts';

const filesOf = (subject: SubjectAuthor | undefined) => ({
  course: subject ? courseFile.extend({ settings: subject.settings.optional() }) : courseFile,
  questions: questionsFile,
  inventory: inventoryFile,
  glossary: glossaryFile,
  sources: sourcesFile,
  lesson: lessonHead,
  ...subject?.schemas,
});

/** The JSON Schemas of `content/schema/`, by name: what an author may write, defaults optional; with those of its subject. */
export const jsonSchemas = (subject: SubjectAuthor | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filesOf(subject)).map(([name, schema]) => [
      name,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`,
    ]),
  );
