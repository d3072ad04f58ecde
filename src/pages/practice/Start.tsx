import { words } from '#words/deck';
import { useProgress } from '../../progress/store.ts';
import { Lead } from '../../ui/Lead.tsx';
import { Choose } from './Choose.tsx';
import { isRight, type PracticeQuestion } from './practiceDeck.ts';

interface Props {
  title: string;
  questions: readonly PracticeQuestion[];
  onBegin(size: number): void;
}

/** What a practice is, what is known of it already, and how much is to be asked. */
export function Start({ title, questions, onBegin }: Props) {
  const attempts = useProgress((s) => s.attempts);
  const right = questions.filter((question) => isRight(attempts, question)).length;
  return (
    <>
      <h1>{title}</h1>
      <Lead>{words.lead}</Lead>
      <p>{words.known(right, questions.length)}</p>
      <Choose all={questions.length} onBegin={onBegin} />
    </>
  );
}
