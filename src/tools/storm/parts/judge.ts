import { compileCourse } from '../../../author/compile/compileCourse.ts';
import type { KeptLessons } from '../../../author/compile/compileLessons.ts';
import { type Diagnostic, formatDiagnostic } from '../../../author/diagnostic.ts';
import type { ContentFiles } from '../../../author/readContent.ts';
import { scriptsIn } from './scriptsIn.ts';

const FOLDER = 'content';
/** Seconds of work of the processor that no course is worth; how fast the clock goes meanwhile does not matter. */
export const WORK = 60;
/** A file that is built into the site besides the pages. */
const GENERATED = /(^|\/)(answers\.json|faces\.json|index\.html|questions\.yaml|lesson\.md)$/;

/** Puts changed files of a course to the check, and names what must not happen. */
export type Judge = (files: ContentFiles) => Promise<string[]>;

/** Of a course that was judged whole, lessons that a change leaves alone are not judged again. */
export async function judgeOf(files: ContentFiles): Promise<Judge> {
  const whole: KeptLessons = new Map();
  await compileCourse(files, { folder: FOLDER, kept: whole });
  return async (changed) => {
    const before = process.cpuUsage();
    const found = await judged(changed, new Map(whole));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6 > WORK ? [...found, 'hang'] : found;
  };
}

async function judged(files: ContentFiles, kept: KeptLessons): Promise<string[]> {
  try {
    const { course, diagnostics, images } = await compileCourse(files, { folder: FOLDER, kept });
    return [
      ...diagnostics
        .filter((d) => !isLocated(d, files))
        .map((d) => `crash: ${formatDiagnostic(d)}`)
        .slice(0, 1),
      ...(course || diagnostics.length > 0 ? [] : ['crash: neither a course nor a reason']),
      ...(course && scriptsIn(course).length > 0 ? ['script'] : []),
      ...(images.some((image) => GENERATED.test(image) || image.includes('..')) ? ['file'] : []),
    ];
  } catch (error) {
    return [`crash: ${(error as Error).message}`];
  }
}

/** Whether a message leads to a place that is there, and says something to an author. */
function isLocated({ file, line, column, reason }: Diagnostic, files: ContentFiles): boolean {
  const text = files[file.slice(FOLDER.length + 1)];
  const there = text === undefined || line <= text.split('\n').length + 1;
  return there && line >= 1 && column >= 1 && !/call stack|\[object |\bundefined\b|\bNaN\b/.test(reason);
}
