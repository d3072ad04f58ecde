/** Share of the steps over which the learning rate rises. */
const WARM_UP = 0.05;

/** The learning rate of a step (from 1 to `steps`): up in a line to the peak, then down in a line to 0 after the last. */
export function rateAt(step: number, steps: number, peak: number): number {
  const rising = Math.ceil(WARM_UP * steps);
  return step <= rising ? (peak * step) / rising : (peak * (steps - step + 1)) / (steps - rising + 1);
}
