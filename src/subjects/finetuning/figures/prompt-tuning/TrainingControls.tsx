import { memo } from 'react';
import { useWalk } from '../../../../figures/parts/useWalk.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Slider } from '../../../../ui/Slider.tsx';
import { momentOf, nextOf } from './model.ts';
import { LAST_STEP } from './promptRun.ts';
import styles from './promptTuning.module.css';
import { words } from './words.ts';

const MS_PER_STEP = 90;

/** One phase on, run to the end, from the start again, or any step by hand. */
export const TrainingControls = memo(function TrainingControls({
  t,
  onMove,
}: {
  t: number;
  onMove(t: number): void;
}) {
  const { step } = momentOf(t);
  const next = nextOf(t);
  // A run goes from whole step to whole step: the phases are for looking at one.
  const walk = useWalk({ t: step, end: LAST_STEP, msPerStep: MS_PER_STEP, along: Math.floor, onMove });
  return (
    <div className={styles.walk}>
      <div className={styles.buttons}>
        <Button
          primary
          aria-disabled={!next}
          onClick={() => next && walk.jump(Math.min(LAST_STEP, t + 0.25))}
        >
          {next ? words.training.next(words.training.phases[next]) : words.training.ended}
        </Button>
        <Button onClick={walk.toggle}>{walk.playing ? words.training.pause : words.training.run}</Button>
        <Button aria-disabled={t === 0} onClick={() => t > 0 && walk.jump(0)}>
          {words.training.again}
        </Button>
      </div>
      <Slider
        label={words.training.step}
        name={words.training.stepName}
        value={step}
        min={0}
        max={LAST_STEP}
        valueText={(at) => words.training.stepOf(at, LAST_STEP)}
        onChange={walk.jump}
      />
    </div>
  );
});
