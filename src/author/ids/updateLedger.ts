import type { AskedQuestion } from './askedQuestion.ts';
import { type Change, compareIds } from './compareIds.ts';
import type { Ledger } from './ledger.ts';

interface Update {
  ledger: Ledger;
  /** What is confirmed by it, a line each. */
  confirmed: string[];
  /** Questions that vanished without a reason: they stay in the ledger. */
  undecided: string[];
  /** Questions that were to be retired and are still asked, or never were. */
  notGone: string[];
}

/**
 * The ledger of a course as it stands now. Vanished questions are retired, each with its reason, or all with the one
 * that is given `forAll` others.
 */
export function updateLedger(
  before: Ledger,
  asked: readonly AskedQuestion[],
  reasons: ReadonlyMap<string, string>,
  forAll?: string,
): Update {
  const reasonOf = (id: string) => reasons.get(id) ?? forAll;
  const changes = compareIds(before, asked);
  const vanished = changes.flatMap(({ what, id }) => (what === 'vanished' ? [id] : []));
  const ledger: Ledger = new Map(asked.map(({ id, version, right }) => [id, { version, right }]));
  const names = new Set(asked.flatMap(({ id, aliases }) => [id, ...aliases]));
  for (const [id, entry] of before) {
    const reason = vanished.includes(id) ? reasonOf(id) : undefined;
    if (!names.has(id)) ledger.set(id, reason === undefined ? entry : { retired: reason });
  }
  return {
    ledger,
    confirmed: changes.flatMap((change) => said(change, reasonOf) ?? []),
    undecided: vanished.filter((id) => reasonOf(id) === undefined),
    notGone: [...reasons.keys()].filter((id) => !vanished.includes(id)),
  };
}

function said(change: Change, reasonOf: (id: string) => string | undefined): string | undefined {
  const { id } = change;
  switch (change.what) {
    case 'added':
      return `added ${id}, version ${change.question.version}`;
    case 'renamed':
      return `renamed ${id} to ${change.question.id}`;
    case 'raised':
    case 'lowered':
      return `${change.what} ${change.question.id} from version ${change.version} to ${change.question.version}`;
    case 'changed':
      return `changed the right answer to ${change.question.id}: answers to version ${change.question.version} still count`;
    case 'returned':
      return `returned ${id}, which was retired: ${change.retired}`;
    case 'vanished':
      return reasonOf(id) === undefined ? undefined : `retired ${id}: ${reasonOf(id)}`;
  }
}
