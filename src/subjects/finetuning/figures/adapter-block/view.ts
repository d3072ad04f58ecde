import type { FigureProps } from '../../../../figures/frame/figure.ts';
import type { BlockState } from './model.ts';

/** What every view of the figure is given: the state as it can be drawn, and what the frame knows. */
export interface ViewProps
  extends Pick<FigureProps<BlockState>, 'state' | 'set' | 'uid' | 'predicted' | 'onPlay'> {
  /** A question is still open whose answer the figure would tell. */
  covered: boolean;
}
