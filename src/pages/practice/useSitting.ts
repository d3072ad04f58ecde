import { type ComponentType, useEffect, useState } from 'react';
import { words as practice } from '#words/practice';
import { words } from '#words/review';
import { replaceQuery } from '../../client/address.ts';
import { slotAnchor } from '../../course/courseMap.ts';
import { progress, useProgress } from '../../progress/store.ts';
import type { Item } from '../session/item.ts';
import type { AskedProps } from './Asked.tsx';
import { SIZE } from './Choose.tsx';
import { answerIn, type PracticeQuestion, practiceDeck } from './practiceDeck.ts';
import { queryOf, type Run, runIn } from './run.ts';

export interface Sitting {
  run: Run;
  deck: PracticeQuestion[];
  /** The questions of the deck, as far as the site still has them. */
  items: Item[];
  /** What is still to be asked, the next first. */
  left: Item[];
  /** Asks them. It weighs more than the rest of the page, and is fetched when something is to be asked. */
  View: ComponentType<AskedProps>;
}

/** A way through the deck: the one of the address, one that begins with the question it points to, or a new one. */
export function useSitting(questions: readonly PracticeQuestion[]) {
  const ready = useProgress((s) => s.ready);
  const [sitting, setSitting] = useState<Sitting>();
  const [fault, setFault] = useState('');

  async function enter(run: Run) {
    setFault('');
    const { attempts } = progress.getState();
    const deck = practiceDeck(questions, attempts, run);
    const open = deck.filter((question) => !answerIn(run, question, attempts));
    try {
      const [{ prepare }, { linkedSeed }, { Asked }] = await Promise.all([
        import('../session/prepare.ts'),
        import('../../questions/asking/seedLink.ts'),
        import('./Asked.tsx'),
      ]);
      const { first } = run;
      const seeds = first === undefined ? {} : { [first]: linkedSeed(location.search, first) };
      const items = await prepare(deck, attempts, seeds);
      const left = items.filter(({ face: { id } }) => open.some(({ question }) => question === id));
      if (left.length === 0 && open.length > 0) return setFault(words.gone);
      replaceQuery(queryOf(run));
      setSitting({ run, deck, items, left, View: Asked });
    } catch {
      setFault(practice.failed);
    }
  }

  const begin = (size: number, first?: string) => enter({ size, since: Date.now(), first });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when what is stored has been read
  useEffect(() => {
    if (!ready) return;
    const follow = () => {
      const linked = questions.find(({ question }) => `#${slotAnchor(question, 'check')}` === location.hash);
      if (linked) void begin(SIZE, linked.question);
    };
    const run = runIn(location.search);
    if (run) void enter(run);
    else follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [ready]);

  const next = () => setSitting((at) => at && { ...at, left: at.left.slice(1) });
  return { sitting, fault, begin, next };
}
