import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compileCourse } from '../author/compile/compileCourse.ts';
import { formatDiagnostic, ofLevel } from '../author/diagnostic.ts';
import { formatLedger, LEDGER, parseLedger } from '../author/ids/ledger.ts';
import { updateLedger } from '../author/ids/updateLedger.ts';
import { readContent } from '../author/readContent.ts';

/**
 * `npm run ids [folder]`: says what learners' answers hang on that has changed since the last time, and confirms it in
 * `ids.lock`. `--retire <id> "reason"` gives up a question that is gone.
 */
const given = process.argv.slice(2);
const reasons = new Map<string, string>();
for (let at = given.indexOf('--retire'); at >= 0; at = given.indexOf('--retire')) {
  const [, id = '', reason = ''] = given.splice(at, 3);
  reasons.set(id, reason.trim());
}
const [folder = 'content'] = given;
const files = await readContent(resolve(folder));
const { questions, diagnostics } = await compileCourse(files, { folder });
const fail = (line: string) => {
  console.error(line);
  process.exitCode = 1;
};

const unreasoned = [...reasons].filter(([, reason]) => !/\p{L}.*\s.*\p{L}/u.test(reason));
if (!questions) ofLevel(diagnostics, 'error').map(formatDiagnostic).forEach(fail);
else if (unreasoned.length > 0)
  for (const [id] of unreasoned)
    fail(`${id} needs a reason of some words: npm run ids -- --retire ${id} "reason"`);
else {
  const { ledger, confirmed, undecided, notGone } = updateLedger(
    parseLedger(files[LEDGER] ?? '').ledger,
    questions,
    reasons,
  );
  for (const line of confirmed) console.log(line);
  for (const id of notGone) fail(`${id} is not a question that is gone`);
  for (const id of undecided)
    fail(
      `vanished ${id}: put it among the aliases of what it became, or npm run ids -- --retire ${id} "reason"`,
    );
  if (confirmed.length > 0) await writeFile(join(folder, LEDGER), formatLedger(ledger));
  else if (undecided.length + notGone.length === 0) console.log('nothing has changed');
}
