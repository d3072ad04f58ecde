import type { FigureProps } from '../../../../figures/frame/figure.ts';
import type { Drawn } from './state.ts';

/** What every view of the figure is given. */
export interface ViewProps extends Pick<FigureProps<Drawn>, 'set' | 'uid' | 'onPlay'> {
  state: Drawn;
  /** A question is still open whose answer the figure would tell. */
  covered: boolean;
  /** The share that was guessed, and of which model. */
  predicted: string | undefined;
}
