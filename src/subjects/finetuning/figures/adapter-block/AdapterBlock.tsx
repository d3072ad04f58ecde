import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { defineFigure } from '../../../../figures/frame/defineFigure.ts';
import type { FigureProps } from '../../../../figures/frame/figure.ts';
import { turnsBeside } from '../../../../figures/frame/turnsBeside.ts';
import { StagePicture } from '../../../../figures/parts/StagePicture.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { describe, table } from './describe.ts';
import { headline } from './headline.ts';
import { type BlockState, fitted, untouched } from './model.ts';
import { Preview } from './Preview.tsx';
import { spec } from './spec.ts';
import { trainAhead } from './trainAhead.ts';
import { WhereView } from './WhereView.tsx';
import { words } from './words.ts';

const further = {
  walk: lazy(() => import('./WalkView.tsx').then((m) => ({ default: m.WalkView }))),
  size: lazy(() => import('./SizeView.tsx').then((m) => ({ default: m.SizeView }))),
  delay: lazy(() => import('./DelayView.tsx').then((m) => ({ default: m.DelayView }))),
};

/** The toy that the text walks through, at m = 32 of 768. */
const WALKED = { place: 'both', m: 3, activation: 'gelu' } as const;

/** Adapters in a transformer block: where they stand, the way of a vector through one, their size, and what they cost. */
export function AdapterBlock({
  state: given,
  set,
  uid,
  revealed = true,
  predicted,
  onPlay,
}: FigureProps<BlockState>) {
  const state = useMemo(() => fitted(given), [given]);
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  useEffect(() => trainAhead(WALKED), []);
  const { view } = state;
  const props = { state, set, uid, predicted, onPlay, covered: !revealed };
  const isFirst = view === 'model' || view === 'where';
  const Further = isFirst ? undefined : further[view];
  return (
    <StagePicture>
      {isFirst && <WhereView {...props} />}
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
  View: AdapterBlock,
  Preview,
  headline,
  turns: ({ view }) =>
    turnsBeside(words.pictures, view, {
      model: { ...untouched, place: 'none' },
      where: untouched,
    }),
  describe,
  table,
});
