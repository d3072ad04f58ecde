import { useEffect } from 'react';
import { Frame } from '../../figures/frame/Frame.tsx';
import type { PlacedFigure } from '../../figures/frame/figure.ts';
import { instances, onInstance } from '../../figures/frame/instances.ts';
import { followLiveValues } from '../../figures/frame/liveValues.ts';
import { loadedFigure } from '../../figures/load.ts';
import { latest } from '../../progress/attempts/record.ts';
import { recordAttempt, useProgress } from '../../progress/store.ts';

interface Props {
  placed: PlacedFigure;
  lesson: string;
}

/** A figure, once its code is there. What the learner predicts is kept like an answer, and never scored. */
export function FigureIsland({ placed, lesson }: Props) {
  const slot = {
    question: `${lesson}-${placed.id}-figure`,
    asked: 'prediction' as const,
    version: 1,
    aliases: [],
  };
  const predicted = useProgress((s) => latest(s.attempts, slot)?.attempt.choice[0]);
  const { question, asked, version } = slot;
  const { id } = placed;
  useEffect(() => {
    // The numbers of the lesson's prose that belong to it.
    followLiveValues(
      id,
      (listener) => onInstance(id, listener),
      (change) => instances.get(id)?.set(change),
    );
  }, [id]);
  return (
    <Frame
      placed={placed}
      figure={loadedFigure(placed.name)}
      predicted={predicted}
      onPredict={(value, correct) =>
        recordAttempt({ question, asked, version, choice: [value], correct, hints: 0 })
      }
    />
  );
}
