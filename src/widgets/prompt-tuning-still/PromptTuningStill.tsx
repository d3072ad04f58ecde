import type { FigureProps, Widget, WidgetState } from '../contract.ts';
import { describe, table } from './model.ts';
import { NarrowDrawing } from './NarrowDrawing.tsx';
import { WideDrawing } from './WideDrawing.tsx';

/** Drawn twice: from left to right where there is room, from top to bottom on phones. */
function PromptTuningStill({ uid }: FigureProps<WidgetState>) {
  return (
    <>
      <WideDrawing uid={`${uid}-wide`} />
      <NarrowDrawing uid={`${uid}-narrow`} />
    </>
  );
}

export const widget: Widget = { still: true, Figure: PromptTuningStill, describe, table };
