import { memo } from 'react';
import { Axis } from '../../../../figures/parts/Axis.tsx';
import { linear } from '../../../../figures/parts/scales.ts';
import { formatDigits, formatFixed } from '../../../../notation/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import { linked } from '../../../../ui/linked.tsx';
import { Slider } from '../../../../ui/Slider.tsx';
import styles from './adapterBlock.module.css';
import { movedSentence } from './describe.ts';
import { runOf, STEPS, type Toy, view } from './model.ts';
import { block, changedNumbers, START_SPREAD } from './toy.ts';
import { words } from './words.ts';

interface Props extends Toy {
  /** The step that is set; the rest may show it a moment later. */
  chosen: number;
  playing: boolean;
  onPlay(): void;
  onStep(step: number): void;
}

/** Gradient descent in the toy: the adapters' numbers move, the frozen ones stand beside them and do not. */
export const Training = memo(function Training({ chosen, playing, onPlay, onStep, ...state }: Props) {
  const { step, place } = state;
  const seen = view(state);
  if (place === 'none') return <p>{words.training.nothing}</p>;
  const { losses, at } = runOf(state, step);
  const changed = changedNumbers(at[0] ?? {}, at[step] ?? {});
  const numbers = seen.adapter?.numbers;
  return (
    <>
      <Slider
        label={words.training.step}
        name={words.training.stepName}
        tone="train"
        value={chosen}
        min={0}
        max={STEPS}
        presets={[0, 5, 20, STEPS]}
        valueText={(value) => words.training.stepOf(value, STEPS)}
        onChange={onStep}
      />
      <div className={styles.trainer}>
        <Button onClick={onPlay}>{playing ? words.training.pause : words.training.train}</Button>
        <p>
          {words.training.loss(
            movedSentence(state, seen),
            formatDigits(seen.loss, 2),
            formatDigits(losses[0] as number, 2),
          )}
        </p>
      </div>
      <Losses losses={losses.slice(0, step + 1)} />
      <div className={styles.weights}>
        <p>
          {linked(words.training.frozen(changed.frozen.changed, changed.frozen.all), (frozen) => (
            <b className={styles.frozen}>{frozen}</b>
          ))}
        </p>
        <Numbers values={block.first.subarray(0, 8)} digits={2} of="frozen" />
        <p>
          {linked(words.training.trained(changed.trained.changed, changed.trained.all), (trained) => (
            <b className={styles.trained}>{trained}</b>
          ))}
        </p>
        {numbers && <Numbers values={upRow(numbers, seen.m)} digits={2} of="trained" />}
      </div>
      <p className={styles.quiet}>{words.training.note(START_SPREAD)}</p>
    </>
  );
});

function upRow(numbers: Float64Array, m: number): Float64Array {
  return numbers.subarray(8 * m + m, 8 * m + m + 8);
}

function Numbers({ values, digits, of }: { values: Float64Array; digits: number; of: 'frozen' | 'trained' }) {
  return (
    <div className={`${styles.row} ${styles[`row-${of}`]}`}>
      {Array.from(values, (value, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a number is known by its place
        <span key={i}>{formatFixed(value, digits)}</span>
      ))}
    </div>
  );
}

const steps = linear([0, STEPS], [0, 100]);

/** The loss at every step so far. The axes stay. */
function Losses({ losses }: { losses: number[] }) {
  const top = losses[0] ?? 1;
  const y = linear([0, top], [40, 2]);
  return (
    <div className={styles.losses}>
      <span>{words.training.curve}</span>
      <svg viewBox="0 0 100 42" preserveAspectRatio="none" aria-hidden="true">
        <Axis side="bottom" scale={steps} at={40} ticks={[]} line />
        <polyline
          points={losses.map((loss, step) => `${steps(step)},${y(loss)}`).join(' ')}
          className={styles.loss}
        />
      </svg>
      <span>{words.training.last(STEPS)}</span>
    </div>
  );
}
