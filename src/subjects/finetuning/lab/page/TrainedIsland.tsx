import { lazy, Suspense, useMemo } from 'react';
import { useProgress } from '../../../../progress/store.ts';
import { href } from '../../../../ui/href.ts';
import { linked } from '../../../../ui/linked.tsx';
import type { Settings } from '../../settings.ts';
import { words } from '../../words/en/labTrained.ts';
import { isPredictionOfLab } from '../slots.ts';
import { loadTrained } from '../trained.ts';

// The races and the picture weigh more than the rest of the page, and are of no use to who has not been in the lab.
const FromTheLab = lazy(() => import('./FromTheLab.tsx').then((m) => ({ default: m.FromTheLab })));

interface Props {
  course: string;
  settings: Settings['lab'];
}

/** What the learner did in the lab, or what could be done there. */
export function TrainedIsland({ course, settings }: Props) {
  const ready = useProgress((s) => s.ready);
  const predicted = useProgress((s) => s.attempts.some(isPredictionOfLab));
  const trained = useMemo(() => (ready ? loadTrained(course) : undefined), [ready, course]);
  const nothing = <p>{linked(words.nothing, href('lab'))}</p>;
  if (!trained && !predicted) return nothing;
  return (
    <Suspense fallback={nothing}>
      <FromTheLab trained={trained} settings={settings} />
    </Suspense>
  );
}
