import { createHash } from 'node:crypto';
import type { Lesson } from '../../course/types.ts';
import { type CompiledLesson, compileLesson } from './compileLesson.ts';
import type { Workshop } from './workshop.ts';

/** Lessons compiled before, by what they were compiled from. */
export type KeptLessons = Map<string, CompiledLesson>;

/** Compiles lessons that are not kept as they would come out, and keeps no others. */
export function compileLessons(
  workshop: Workshop,
  lessons: readonly Pick<Lesson, 'id' | 'after'>[],
  kept: KeptLessons,
  compile = compileLesson,
): CompiledLesson[] {
  const { library, known, glossary, today } = workshop;
  // Hashed once, so that the work for a lesson does not grow with the course.
  const shared = hash([library, known, glossary, today, workshop.path('')]);
  const folders = filesByLesson(workshop);
  const used: KeptLessons = new Map();
  const compiled = lessons.map(({ id, after }, i) => {
    const given = { id, number: i + 1, after };
    const key = hash([shared, given, folders.get(id)]);
    const lesson = kept.get(key) ?? compile(workshop, given);
    used.set(key, lesson);
    return lesson;
  });
  kept.clear();
  for (const [key, lesson] of used) kept.set(key, lesson);
  return compiled;
}

function filesByLesson({ files }: Workshop) {
  const folders = new Map<string, [name: string, text: string][]>();
  for (const [name, text] of Object.entries(files)) {
    const folder = /^lessons\/([^/]+)\//.exec(name)?.[1];
    if (folder === undefined) continue;
    const own = folders.get(folder) ?? [];
    own.push([name, text]);
    folders.set(folder, own);
  }
  return folders;
}

const hash = (parts: unknown) =>
  createHash('sha256')
    .update(
      JSON.stringify(parts, (_, part) => (part instanceof Map || part instanceof Set ? [...part] : part)),
    )
    .digest('base64');
