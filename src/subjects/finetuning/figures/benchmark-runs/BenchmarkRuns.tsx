import type { FigureProps, Widget, WidgetState } from '../../../../figures/frame/contract.ts';
import { Landscape } from './Landscape.tsx';
import { narrow, wide } from './layout.ts';
import { describe, table } from './model.ts';

/** Drawn twice: with names on the points where there is room, with numbers and a key on phones. */
function BenchmarkRuns({ uid }: FigureProps<WidgetState>) {
  return (
    <>
      <Landscape layout={wide} uid={`${uid}-wide`} />
      <Landscape layout={narrow} uid={`${uid}-narrow`} />
    </>
  );
}

export const widget: Widget = { still: true, Figure: BenchmarkRuns, describe, table };
