import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { defineFigure } from '../../../../figures/frame/defineFigure.ts';
import type { FigureProps } from '../../../../figures/frame/figure.ts';
import { turnsBeside } from '../../../../figures/frame/turnsBeside.ts';
import { StagePicture } from '../../../../figures/parts/StagePicture.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { CornerView } from './CornerView.tsx';
import { describe, table } from './describe.ts';
import { headline } from './headline.ts';
import styles from './lora.module.css';
import { fitted, type LoraState } from './model.ts';
import { Preview } from './Preview.tsx';
import { ProductView } from './ProductView.tsx';
import { spec } from './spec.ts';
import { STEPS } from './startModel.ts';
import { words } from './words/figure.ts';

const further = {
  layers: lazy(() => import('./LayersView.tsx').then((m) => ({ default: m.LayersView }))),
  target: lazy(() => import('./TargetView.tsx').then((m) => ({ default: m.TargetView }))),
  start: lazy(() => import('./StartView.tsx').then((m) => ({ default: m.StartView }))),
  scale: lazy(() => import('./ScaleView.tsx').then((m) => ({ default: m.ScaleView }))),
  starts: lazy(() => import('./StartsView.tsx').then((m) => ({ default: m.StartsView }))),
  merge: lazy(() => import('./MergeView.tsx').then((m) => ({ default: m.MergeView }))),
  models: lazy(() => import('./ModelsView.tsx').then((m) => ({ default: m.ModelsView }))),
};

/** Dots along the side of a printed matrix, on a wide stage and on a narrow one. */
const DOTS = 44;
const FEWER = 28;
const NARROW = 480;

/** The update ΔQ = A·B in the views that a text goes through: the product first, the others fetched when they are due. */
function LoraDecomposition({
  state: given,
  set,
  uid,
  revealed = true,
  predicted,
  onPlay,
}: FigureProps<LoraState>) {
  const state = useMemo(() => fitted(given), [given]);
  const box = useRef<HTMLDivElement>(null);
  const [mounted, setMounted] = useState(false);
  const [dots, setDots] = useState(DOTS);
  useEffect(() => {
    setMounted(true);
    if (box.current && box.current.clientWidth > 0 && box.current.clientWidth < NARROW) setDots(FEWER);
  }, []);
  const { view } = state;
  const props = { state, set, uid, predicted, onPlay, covered: !revealed, dots };
  const Further = view === 'product' || view === 'corner' ? undefined : further[view];
  return (
    <StagePicture ref={box} className={styles.root}>
      {view === 'product' && <ProductView {...props} />}
      {view === 'corner' && <CornerView {...props} />}
      {Further && mounted && (
        <Suspense fallback={<div className={picture.pic} />}>
          <Further {...props} />
        </Suspense>
      )}
    </StagePicture>
  );
}

export const figure = defineFigure(spec, {
  still: false,
  fitted,
  View: LoraDecomposition,
  Preview,
  headline,
  // What `fitted` takes for an address of before there were pictures of the merging and of alpha.
  turns: ({ view }) => turnsBeside(words.pictures, view, { start: { merged: 'apart', alpha: 8, n: STEPS } }),
  describe,
  table,
});
