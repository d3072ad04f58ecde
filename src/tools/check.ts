import { resolve } from 'node:path';
import { compileCourse } from '../author/compile/compileCourse.ts';
import { formatDiagnostic, ofLevel } from '../author/diagnostic.ts';
import { counted, formatStatistics, outcome } from '../author/lint/statistics.ts';
import { readContent } from '../author/readContent.ts';
import { socialCards } from '../site/socialCards.ts';
import { judgeCards, SOCIAL_LOCK } from '../site/socialLock.ts';
import { contentFolder } from './contentFolder.ts';

/**
 * `npm run check [folder]`: everything the build and the pages of `npm start` say of the content, one a line, and
 * what the rules measured; pictures beside links that show what it no longer says are warned of, but stop nothing. Exit code 1 when it stops a build; `--strict` makes warnings do so, `--info` shows remarks.
 */
const args = process.argv.slice(2);
const folder = contentFolder(args);
const strict = args.includes('--strict');
const files = await readContent(resolve(folder));
const compiled = await compileCourse(files, { folder, strict });
const { course, diagnostics: found, statistics, stops, unguarded = [] } = compiled;
const social = course && files[SOCIAL_LOCK] !== undefined ? await socialCards(files, course) : [];
const diagnostics = [...found, ...judgeCards(social, files, folder)];
const listed = args.includes('--info') ? diagnostics : ofLevel(diagnostics, 'error', 'warn');
for (const one of listed) console.error(formatDiagnostic(one));
if (statistics) console.log(formatStatistics(statistics));
if (unguarded.length > 0)
  console.log(
    `not yet in ids.lock, so that nothing guards the answers to them: ${counted(unguarded.length, 'question')} (npm run ids)`,
  );
const said = outcome(
  { error: ofLevel(diagnostics, 'error').length, warn: ofLevel(diagnostics, 'warn').length },
  stops,
);
const questions = course?.lessons.reduce((n, lesson) => n + Object.keys(lesson.faces).length, 0);
const more = course?.inventory ? ` and ${course.inventory.faces.length} in the inventory` : '';
const size = course ? `${course.lessons.length} lessons, ${questions} questions${more}, ` : '';
(stops ? console.error : console.log)(`${folder}: ${size}${said}`);
if (stops) process.exitCode = 1;
