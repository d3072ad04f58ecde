import type { FigureProps, Widget, WidgetState } from '../../../../figures/frame/contract.ts';
import { LearningCurve } from './LearningCurve.tsx';
import { narrow, wide } from './layout.ts';
import { describe, table } from './model.ts';

function PublishedCurves({ uid }: FigureProps<WidgetState>) {
  return (
    <>
      <LearningCurve layout={wide} uid={uid} />
      <LearningCurve layout={narrow} uid={uid} />
    </>
  );
}

export const widget: Widget = { still: true, Figure: PublishedCurves, describe, table };
