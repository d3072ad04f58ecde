import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { defineFigure } from '../../../../figures/frame/defineFigure.ts';
import type { FigureProps } from '../../../../figures/frame/figure.ts';
import { turnsBeside } from '../../../../figures/frame/turnsBeside.ts';
import { StagePicture } from '../../../../figures/parts/StagePicture.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { AddedView } from './AddedView.tsx';
import { describe, table } from './describe.ts';
import { headline } from './headline.ts';
import { fitted, type PromptState, untouched } from './model.ts';
import { Preview } from './Preview.tsx';
import styles from './prompt.module.css';
import { spec } from './spec.ts';
import { TrainingView } from './TrainingView.tsx';
import { useRunAhead } from './useRunAhead.ts';
import { words } from './words.ts';

const HandView = lazy(() => import('./HandView.tsx').then((m) => ({ default: m.HandView })));

/** A sentence, trained vectors in front of it, and the frozen model: added, trained, and against words by hand. */
function PromptTuning({
  state: given,
  set,
  uid,
  revealed = true,
  predicted,
  onPlay,
}: FigureProps<PromptState>) {
  const state = useMemo(() => fitted(given), [given]);
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  useRunAhead(state);
  const { view } = state;
  const props = { state, set, uid, predicted, onPlay, covered: !revealed };
  return (
    <StagePicture className={styles.root}>
      {view === 'added' && <AddedView {...props} />}
      {view === 'training' && <TrainingView {...props} />}
      {view === 'hand' && mounted && (
        <Suspense fallback={<div className={picture.pic} />}>
          <HandView {...props} />
        </Suspense>
      )}
    </StagePicture>
  );
}

export const figure = defineFigure(spec, {
  still: false,
  fitted,
  View: PromptTuning,
  Preview,
  headline,
  turns: ({ view }) => turnsBeside(words.pictures, view, { added: untouched }),
  describe,
  table,
});
