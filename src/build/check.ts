import { resolve } from 'node:path';
import { compileCourse } from './compile.ts';
import { readContent } from './contentFolder.ts';
import { formatProblem } from './problem.ts';

/** `npm run check [folder]`: every problem of the content, one a line; exit code 1 when there are any. */
const folder = process.argv[2] ?? 'content';
const { course, problems } = await compileCourse(await readContent(resolve(folder)), { folder });
for (const problem of problems) console.error(formatProblem(problem));
if (course) {
  const questions = course.lessons.reduce((n, lesson) => n + Object.keys(lesson.faces).length, 0);
  console.log(`${folder}: ${course.lessons.length} lessons, ${questions} questions, no problems`);
} else {
  console.error(`${folder}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  process.exitCode = 1;
}
