import { useMemo } from 'react';
import { defineFigure } from '../../../../figures/frame/defineFigure.ts';
import type { FigureProps } from '../../../../figures/frame/figure.ts';
import { turnsBeside } from '../../../../figures/frame/turnsBeside.ts';
import { StagePicture } from '../../../../figures/parts/StagePicture.tsx';
import { CurveView } from './CurveView.tsx';
import { describe, table } from './describe.ts';
import { headline } from './headline.ts';
import { LettersView } from './LettersView.tsx';
import { MapView } from './MapView.tsx';
import { Preview } from './Preview.tsx';
import { spec } from './spec.ts';
import { type DecisionState, fitted, ownIf, untouched } from './state.ts';
import { words } from './words.ts';

const views = { map: MapView, curve: CurveView, letters: LettersView };

/** When to fine-tune: the map of all advice, and what labelled examples are expected to buy. */
function Decision({ state: given, set, revealed = true, predicted, onPlay }: FigureProps<DecisionState>) {
  const state = useMemo(() => fitted(given), [given]);
  const { view } = state;
  const View = views[view];
  return (
    <StagePicture>
      <View
        state={state}
        set={(change) => set({ view, ...ownIf(change) })}
        covered={!revealed}
        predicted={predicted}
        onPlay={onPlay}
      />
    </StagePicture>
  );
}

export const figure = defineFigure(spec, {
  still: false,
  fitted,
  View: Decision,
  Preview,
  headline,
  turns: ({ view }) => turnsBeside(words.pictures, view, { letters: untouched }),
  describe,
  table,
});
