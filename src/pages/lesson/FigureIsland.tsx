import { useEffect, useState } from 'react';
import { Frame } from '../../figures/frame/Frame.tsx';
import type { PlacedFigure } from '../../figures/frame/figure.ts';
import { instances, onInstance } from '../../figures/frame/instances.ts';
import { followLiveValues } from '../../figures/frame/liveValues.ts';
import { loadedFigure } from '../../figures/load.ts';
import { useProgress } from '../../progress/store.ts';
import { type Prediction, predictionOf } from './predictionOf.ts';
import { returns } from './returns.ts';

interface Props {
  placed: PlacedFigure;
  /** The question before it, whose answer it would tell. */
  prediction?: Prediction | undefined;
  /** Its code waits until the first screen is touched. */
  waits?: boolean | undefined;
}

/** A figure, once its code is there, with what the learner predicted of it. */
export function FigureIsland({ placed, prediction, waits = false }: Props) {
  const predicted = useProgress((s) => prediction && predictionOf(s.attempts, prediction));
  const [isAsked, setAsked] = useState(true);
  const awaiting = prediction && isAsked && predicted === undefined ? prediction : undefined;
  const { id } = placed;
  // On the home page who comes back is not asked.
  useEffect(() => setAsked(!waits || !returns()), [waits]);
  useEffect(() => {
    // The numbers of the lesson's prose that belong to it say what is drawn.
    const { fitted } = loadedFigure(placed.name);
    followLiveValues(
      id,
      (listener) => onInstance(id, (state) => listener(fitted?.(state) ?? state)),
      (change, within) => {
        const figure = instances.get(id);
        figure?.set(within ? { ...figure.defaults, ...within, ...change } : change);
      },
    );
  }, [id, placed.name]);
  return (
    <Frame
      placed={placed}
      figure={loadedFigure(placed.name)}
      awaiting={awaiting && (awaiting.parameter ? 'move' : 'guess')}
      askedIn={awaiting?.section}
      predicted={predicted}
    />
  );
}
