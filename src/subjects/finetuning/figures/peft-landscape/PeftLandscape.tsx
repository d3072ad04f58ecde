import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { defineFigure } from '../../../../figures/frame/defineFigure.ts';
import type { FigureProps } from '../../../../figures/frame/figure.ts';
import { turnsBeside } from '../../../../figures/frame/turnsBeside.ts';
import { StagePicture } from '../../../../figures/parts/StagePicture.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { describe, table } from './describe.ts';
import { headline } from './headline.ts';
import styles from './landscape.module.css';
import { MemoryView } from './MemoryView.tsx';
import { Preview } from './Preview.tsx';
import { ScaleView } from './ScaleView.tsx';
import { spec } from './spec.ts';
import { type Drawn, fitted, type LandscapeState } from './state.ts';
import { words } from './words.ts';

const PublishedView = lazy(() => import('./PublishedView.tsx').then((m) => ({ default: m.PublishedView })));

/** What each method trains in one model: to scale, as memory, and what published runs reached with it. */
function PeftLandscape(props: FigureProps<LandscapeState>) {
  const { state: given, set, uid, revealed = true, predicted, onPlay } = props;
  const state = useMemo(() => fitted(given), [given]);
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  // The card becomes the view that it is drawn in, with its model and its method.
  const { view, model, method } = state;
  const change = useCallback(
    (to: Partial<Drawn>) => set({ view, model, method, ...to }),
    [set, view, model, method],
  );
  const drawn = { state, set: change, uid, predicted, onPlay, covered: !revealed };
  return (
    <StagePicture className={styles.root}>
      {view === 'scale' && <ScaleView {...drawn} />}
      {view === 'memory' && <MemoryView {...drawn} />}
      {view === 'published' && mounted && (
        <Suspense fallback={<div className={picture.pic} />}>
          <PublishedView {...drawn} />
        </Suspense>
      )}
    </StagePicture>
  );
}

export const figure = defineFigure(spec, {
  still: false,
  fitted,
  View: PeftLandscape,
  Preview,
  headline,
  turns: (state) => turnsBeside(words.pictures, fitted(state).view),
  describe,
  table,
});
