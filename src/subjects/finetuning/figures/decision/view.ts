import type { FigureProps } from '../../../../figures/frame/figure.ts';
import type { DecisionState } from './state.ts';

/** What every view of the figure is given. */
export interface ViewProps extends Pick<FigureProps<DecisionState>, 'state' | 'set' | 'onPlay'> {
  /** A question is still open whose answer the figure would tell. */
  covered: boolean;
  /** The road that was guessed. */
  predicted: string | undefined;
}
