import { type ComponentType, useEffect, useState } from 'react';
import { words } from '#words/beforeNow';
import { scriptFailed } from '../../client/scriptFailed.ts';
import type { QuestionFace } from '../../course/types.ts';
import { beforeAndNow } from '../../progress/attempts/beforeAndNow.ts';
import { useProgress } from '../../progress/store.ts';
import type { Guessed } from './Guesses.tsx';

/** What the learner guessed before the topics, each beside what they answered to the same question since. */
export function BeforeNow({ faces }: { faces: QuestionFace[] }) {
  const attempts = useProgress((s) => s.attempts);
  const rows = beforeAndNow(attempts, faces);
  const isAny = rows.length > 0;
  const [View, setView] = useState<ComponentType<{ rows: readonly Guessed[] }>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once there is something to quote
  useEffect(() => {
    if (!isAny) return;
    import('./Guesses.tsx')
      .then(async ({ Guesses, loadQuotes }) => {
        await loadQuotes(faces);
        setView(() => Guesses);
      })
      .catch(scriptFailed);
  }, [isAny]);
  return isAny && View ? <View rows={rows} /> : <p>{words.none}</p>;
}
