import { defineFigure } from '../../../../figures/frame/defineFigure.ts';
import type { FigureProps } from '../../../../figures/frame/figure.ts';
import type { FigureState } from '../../../../figures/spec.ts';
import { LearningCurve } from './LearningCurve.tsx';
import { narrow, wide } from './layout.ts';
import { describe, table } from './model.ts';
import { Preview } from './Preview.tsx';
import { spec } from './spec.ts';

function PublishedCurves({ uid }: FigureProps<FigureState>) {
  return (
    <>
      <LearningCurve layout={wide} uid={uid} />
      <LearningCurve layout={narrow} uid={uid} />
    </>
  );
}

export const figure = defineFigure(spec, { still: true, View: PublishedCurves, Preview, describe, table });
