import { resolve } from 'node:path';
import { compileCourse } from '../author/compile/compileCourse.ts';
import { formatFinding } from '../author/lint/finding.ts';
import { lintContent } from '../author/lint/lintContent.ts';
import { formatReport, outcome } from '../author/lint/report.ts';
import { formatProblem } from '../author/problem.ts';
import { readContent } from '../author/readContent.ts';

/**
 * `npm run check [folder]`: every problem of the content, one a line, then what the rules for questions find.
 * Exit code 1 when there are problems, errors or warnings; `--info` shows remarks as well.
 */
const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--')) ?? 'content';
const files = await readContent(resolve(folder));
const { course, problems } = await compileCourse(files, { folder });
for (const problem of problems) console.error(formatProblem(problem));
if (course) {
  const { findings, report } = await lintContent(files, folder);
  const serious = findings.filter((f) => f.level !== 'info');
  for (const finding of args.includes('--info') ? findings : serious) console.error(formatFinding(finding));
  console.log(formatReport(report));
  const questions = course.lessons.reduce((n, lesson) => n + Object.keys(lesson.faces).length, 0);
  console.log(
    `${folder}: ${course.lessons.length} lessons, ${questions} questions, ${outcome(report.found)}`,
  );
  if (serious.length > 0) process.exitCode = 1;
} else {
  console.error(`${folder}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  process.exitCode = 1;
}
