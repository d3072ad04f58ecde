import { defineFigure } from '../../../../figures/frame/defineFigure.ts';
import type { FigureProps } from '../../../../figures/frame/figure.ts';
import type { FigureState } from '../../../../figures/spec.ts';
import { Landscape } from './Landscape.tsx';
import { narrow, wide } from './layout.ts';
import { describe, table } from './model.ts';
import { spec } from './spec.ts';

/** Drawn twice: with names on the points where there is room, with numbers and a key on phones. */
function BenchmarkRuns({ uid }: FigureProps<FigureState>) {
  return (
    <>
      <Landscape layout={wide} uid={`${uid}-wide`} />
      <Landscape layout={narrow} uid={`${uid}-narrow`} />
    </>
  );
}

export const figure = defineFigure(spec, { still: true, View: BenchmarkRuns, describe, table });
