import type { AskedQuestion } from './askedQuestion.ts';
import type { Ledger } from './ledger.ts';

/** In what a course differs from its ledger. */
export type Change =
  | { what: 'added'; id: string; question: AskedQuestion }
  /** Under the id of the ledger there is a question that is called otherwise now. */
  | { what: 'renamed'; id: string; question: AskedQuestion }
  | { what: 'raised' | 'lowered'; id: string; question: AskedQuestion; version: number }
  /** Another answer is right, in the version that learners have answered. */
  | { what: 'changed'; id: string; question: AskedQuestion }
  | { what: 'vanished'; id: string }
  /** There is a question again under an id that was given up. */
  | { what: 'returned'; id: string; question: AskedQuestion; retired: string };

export function compareIds(ledger: Ledger, asked: readonly AskedQuestion[]): Change[] {
  const byName = new Map(asked.flatMap((q) => [q.id, ...q.aliases].map((name) => [name, q])));
  const changes = [...ledger].flatMap(([id, entry]): Change[] => {
    const question = byName.get(id);
    if ('retired' in entry) return question ? [{ what: 'returned', id, question, ...entry }] : [];
    if (!question) return [{ what: 'vanished', id }];
    const { version } = entry;
    const renamed: Change[] = question.id === id ? [] : [{ what: 'renamed', id, question }];
    if (question.version !== version)
      return [...renamed, { what: question.version > version ? 'raised' : 'lowered', id, question, version }];
    return entry.right === question.right ? renamed : [...renamed, { what: 'changed', id, question }];
  });
  const known = (name: string) => ledger.has(name);
  const added = asked.filter(({ id, aliases }) => !known(id) && !aliases.some(known));
  return [...changes, ...added.map((question): Change => ({ what: 'added', id: question.id, question }))];
}
