import { memo } from 'react';
import { useClock } from '../../../../figures/parts/useClock.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Slider } from '../../../../ui/Slider.tsx';
import { momentOf, nextOf } from './model.ts';
import { LAST_STEP } from './run.ts';

const MS_PER_STEP = 90;

/** One phase on, run to the end, from the start again, or any step by hand. */
export const TrainingControls = memo(function TrainingControls({
  t,
  onMove,
}: {
  t: number;
  onMove(t: number): void;
}) {
  // A run goes from whole step to whole step: the phases are for looking at one.
  const clock = useClock((at) => onMove(Math.floor(at)));
  const { step } = momentOf(t);
  const next = nextOf(t);
  const from = t >= LAST_STEP ? 0 : step;
  const go = (to: number) => {
    clock.pause();
    onMove(to);
  };
  return (
    <div className="soft-walk">
      <div className="soft-buttons">
        <Button primary aria-disabled={!next} onClick={() => next && go(Math.min(LAST_STEP, t + 0.25))}>
          {next ? `Next: ${next}` : 'Training has ended'}
        </Button>
        <Button
          onClick={() =>
            clock.playing ? clock.pause() : clock.play(from, LAST_STEP, (LAST_STEP - from) * MS_PER_STEP)
          }
        >
          {clock.playing ? 'Pause' : 'Run'}
        </Button>
        <Button aria-disabled={t === 0} onClick={() => t > 0 && go(0)}>
          Start again
        </Button>
      </div>
      <Slider
        label="Step"
        name="Training step"
        value={step}
        min={0}
        max={LAST_STEP}
        valueText={(at) => `step ${at} of ${LAST_STEP}`}
        onChange={go}
      />
    </div>
  );
});
