import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compileCourse } from '../author/compile/compileCourse.ts';
import { formatDiagnostic, ofLevel } from '../author/diagnostic.ts';
import { formatLedger, LEDGER, parseLedger } from '../author/ids/ledger.ts';
import { updateLedger } from '../author/ids/updateLedger.ts';
import { noLongerAsked, wantedOf } from '../author/ids/vanished.ts';
import { readContent } from '../author/readContent.ts';
import { contentFolder } from './contentFolder.ts';

/**
 * `npm run ids [folder]`: says what learners' answers hang on that has changed since the last time, and confirms it in
 * `ids.lock`. `--retire <id> "reason"` gives up a question that is gone, `--retire-all "reason"` all others that are.
 */
const given = process.argv.slice(2);
const reasons = new Map<string, string>();
for (let at = given.indexOf('--retire'); at >= 0; at = given.indexOf('--retire')) {
  const [, id = '', reason = ''] = given.splice(at, 3);
  reasons.set(id, reason.trim());
}
const all = given.indexOf('--retire-all');
const [, forAll] = all < 0 ? [] : given.splice(all, 2);
const folder = contentFolder(given);
const files = await readContent(resolve(folder));
const { questions, diagnostics } = await compileCourse(files, { folder });
const fail = (line: string) => {
  console.error(line);
  process.exitCode = 1;
};

const isReason = (words = '') => /\p{L}.*\s.*\p{L}/u.test(words);
const unreasoned = [
  ...[...reasons].flatMap(([id, reason]) => (isReason(reason) ? [] : [`--retire ${id}`])),
  ...(all >= 0 && !isReason(forAll) ? ['--retire-all'] : []),
];
const unknown = given.find((arg) => arg.startsWith('--'));
if (!questions) ofLevel(diagnostics, 'error').map(formatDiagnostic).forEach(fail);
else if (unknown !== undefined) fail(`no option ${unknown}, only --retire and --retire-all`);
else if (unreasoned.length > 0)
  for (const option of unreasoned)
    fail(`${option} needs a reason of some words: npm run ids -- ${option} "the reason"`);
else {
  const { ledger, confirmed, undecided, notGone } = updateLedger(
    parseLedger(files[LEDGER] ?? '').ledger,
    questions,
    reasons,
    forAll?.trim(),
  );
  for (const line of confirmed) console.log(line);
  for (const id of notGone)
    fail(`${id} is still asked, or never was: only a question that is gone is retired`);
  if (undecided.length > 0) fail(`${noLongerAsked(undecided)}; put ${wantedOf(undecided)}`);
  if (confirmed.length > 0) await writeFile(join(folder, LEDGER), formatLedger(ledger));
  else if (undecided.length + notGone.length === 0) console.log('nothing has changed');
}
