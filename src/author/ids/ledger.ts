import type { FaultAt } from '../fault.ts';
import { clip } from '../problem.ts';

/** The file of the content that holds it. */
export const LEDGER = 'ids.lock';

/** A question that learners may have answered, as it was last confirmed, or why there is none any more. */
export type LedgerEntry = { version: number; right: string } | { retired: string };

/** What answers of learners hang on: every question, by id. */
export type Ledger = Map<string, LedgerEntry>;

const HEAD = `# What learners' answers hang on: each question, its version and a hash of what counts as right.
# Written by npm run ids, never by hand. Commit it.
`;
const ENTRY = /^([a-z0-9]+(?:-[a-z0-9]+)*) (?:([1-9]\d*) ([0-9a-f]{10})|retired: (.*\S))$/;

/** Reads a ledger, with where each id stands in it. */
export function parseLedger(text: string): {
  ledger: Ledger;
  offsets: Map<string, number>;
  faults: FaultAt[];
} {
  const ledger: Ledger = new Map();
  const offsets = new Map<string, number>();
  const faults: FaultAt[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const [, id = '', version, right = '', retired] = ENTRY.exec(line) ?? [];
    if (offsets.has(id))
      faults.push({ offset, unexpected: `question “${id}” again`, expected: 'one line of each' });
    else if (id) {
      ledger.set(id, retired === undefined ? { version: Number(version), right } : { retired });
      offsets.set(id, offset);
    } else if (line.trim() && !line.startsWith('#'))
      faults.push({ offset, unexpected: `“${clip(line)}”`, expected: FORM });
    offset += line.length + 1;
  }
  return { ledger, offsets, faults };
}

const FORM =
  'an id, a version and a hash, or an id and “retired: ” with a reason, as npm run ids writes them';

export const formatLedger = (ledger: Ledger): string =>
  `${HEAD}${[...ledger]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) =>
      'retired' in entry ? `${id} retired: ${entry.retired}\n` : `${id} ${entry.version} ${entry.right}\n`,
    )
    .join('')}`;
