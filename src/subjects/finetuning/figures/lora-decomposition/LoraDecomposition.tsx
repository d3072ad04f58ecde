import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { defineFigure } from '../../../../figures/frame/defineFigure.ts';
import type { FigureProps } from '../../../../figures/frame/figure.ts';
import type { Guess } from './CountPanel.tsx';
import { describe, table } from './describe.ts';
import styles from './lora.module.css';
import { counts, fitted, type LoraState } from './model.ts';
import { Preview } from './Preview.tsx';
import { ProductView } from './ProductView.tsx';
import { spec } from './spec.ts';
import { useProduct } from './useProduct.ts';
import { ViewChoice } from './ViewChoice.tsx';
import { words } from './words/figure.ts';

const LayersView = lazy(() => import('./LayersView.tsx').then((m) => ({ default: m.LayersView })));
const TargetView = lazy(() => import('./TargetView.tsx').then((m) => ({ default: m.TargetView })));
const StartView = lazy(() => import('./StartView.tsx').then((m) => ({ default: m.StartView })));
const ModelsView = lazy(() => import('./ModelsView.tsx').then((m) => ({ default: m.ModelsView })));

/** Ranks whose layers are made on the spot; more come while the page is idle. */
const AT_ONCE = 64;

/** The update ΔQ = A·B in five views of one state: built, by layers, imitating a target, in training, in a model. */
function LoraDecomposition({ state: given, set, uid, predicted, predict }: FigureProps<LoraState>) {
  const state = useMemo(() => fitted(given), [given]);
  const { d, k, r, view } = state;
  const [mounted, setMounted] = useState(false);
  const [shown, setGuess] = useState<Guess>();
  const [asked] = useState(r);
  // What was predicted on an earlier visit stands beside the outcome again.
  const guess = shown ?? (predicted ? { r: asked, value: Number(predicted) } : undefined);
  useEffect(() => setMounted(true), []);
  // A rank that came from elsewhere (a link, a question) has shown its count already.
  useEffect(() => {
    if (r !== asked) setGuess((made) => made ?? { r: asked });
  }, [r, asked]);
  const { product, complete } = useProduct(d, k);
  const awaiting = mounted && guess === undefined && r === asked && view === 'product';
  const decide = useCallback(
    (made: Guess) => {
      setGuess(made);
      if (made.value !== undefined) predict?.(String(made.value), made.value === counts(state).pair);
    },
    [predict, state],
  );

  const waiting = <p className={`${styles.view} ${styles.waiting}`}>{words.waiting}</p>;
  const further = { state, set, uid };
  return (
    <div className={styles.root}>
      <ViewChoice view={view} uid={uid} disabled={awaiting} onChoose={(chosen) => set({ view: chosen })} />
      {view === 'product' ? (
        <ProductView
          state={state}
          set={set}
          uid={uid}
          asked={asked}
          awaiting={awaiting}
          guess={guess}
          onGuess={decide}
          product={product}
          readyFor={(rank) => complete || rank <= AT_ONCE}
        />
      ) : mounted ? (
        <Suspense fallback={waiting}>
          {view === 'layers' && <LayersView {...further} product={product} />}
          {view === 'target' && <TargetView {...further} />}
          {view === 'start' && <StartView {...further} />}
          {view === 'models' && <ModelsView {...further} />}
        </Suspense>
      ) : (
        waiting
      )}
    </div>
  );
}

export const figure = defineFigure(spec, { still: false, View: LoraDecomposition, Preview, describe, table });
