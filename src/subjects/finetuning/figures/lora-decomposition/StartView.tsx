import { useMemo } from 'react';
import { Axis } from '../../../../figures/parts/Axis.tsx';
import { linear, logarithmic } from '../../../../figures/parts/scales.ts';
import { useWalk } from '../../../../figures/parts/useWalk.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Slider } from '../../../../ui/Slider.tsx';
import { Hatch } from '../../parts/Hatch.tsx';
import { Letter, lettered } from './Formula.tsx';
import styles from './lora.module.css';
import { type Matrix, plus, size } from './loraRun.ts';
import { MatrixCells } from './MatrixCells.tsx';
import { MergePanel } from './MergePanel.tsx';
import { type LoraState, shape } from './model.ts';
import { RankSlider } from './RankSlider.tsx';
import {
  COLS,
  INPUTS,
  nowOf,
  problem,
  RATE,
  ROWS,
  type Run,
  runOf,
  STEPS,
  scaleWords,
  short,
  smallRank,
  stepWords,
} from './startModel.ts';
import { words } from './words/start.ts';

interface Props {
  state: LoraState;
  set(change: Partial<LoraState>): void;
  uid: string;
}

const MS_PER_STEP = 150;
/** The values at which the colour of a square is full. */
const FULL_FACTOR = 1;
const FULL_PRODUCT = 2;
/** The gradient whose bar is full. */
const FULL_GRADIENT = 6;

function Factor({ name, of, gradient }: { name: 'A' | 'B'; of: Matrix; gradient: Matrix }) {
  const length = size(gradient);
  return (
    <div className={styles.small}>
      <p className={styles.label}>
        <b>{lettered(words.trained(name))}</b> {shape(of.rows, of.cols)}
      </p>
      <MatrixCells of={of} end={FULL_FACTOR} tone="train" />
      <p className={styles.gradient}>
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <line x1={0} x2={Math.min(100, (length / FULL_GRADIENT) * 100)} y1={4} y2={4} />
        </svg>
        {words.gradient(short(length))}
      </p>
    </div>
  );
}

const steps = linear([0, STEPS], [0, 100]);

/** The loss at every step, on a log scale, with the steps taken drawn strong. */
function LossLine({ run, taken }: { run: Run; taken: number }) {
  const first = run.moments[0]?.loss ?? 1;
  const scale = useMemo(() => logarithmic([first / 1000, 10 * first], [100, 0]), [first]);
  const points = useMemo(
    () =>
      run.moments.map(({ loss }, n) => {
        const down = Math.min(100, Math.max(0, scale(Math.max(loss, 1e-9))));
        return `${steps(n).toFixed(2)} ${down.toFixed(2)}`;
      }),
    [run, scale],
  );
  return (
    <>
      <svg className={styles.loss} aria-hidden="true">
        <Axis
          side="left"
          unit="%"
          scale={scale}
          at={0}
          ticks={[first, first / 10, first / 100]}
          format={() => ''}
          grid={100}
        />
        <Axis side="bottom" unit="%" scale={steps} at={100} ticks={[]} line />
      </svg>
      <svg className={styles.loss} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.lossAll} d={`M${points.join('L')}`} />
        <path
          className={styles.lossTaken}
          d={`M${points.slice(0, taken + 1).join('L')}${taken === 0 ? 'h0.01' : ''}`}
        />
      </svg>
    </>
  );
}

/** A small real training: how A and B start and move, what the factor does, and merging. */
export function StartView({ state, set, uid }: Props) {
  const { r, alpha, n } = state;
  const now = useMemo(() => nowOf({ r, alpha, n }), [r, alpha, n]);
  const { run, moment, taken, product, added } = now;
  const rank = smallRank(r);
  const last = runOf(state).moments.length - 1;
  const walk = useWalk({
    t: taken,
    end: last,
    msPerStep: MS_PER_STEP,
    along: Math.round,
    onMove: (to) => set({ n: to }),
  });

  return (
    <div className={styles.view}>
      <p className={styles.formulaLine}>
        <Letter>Q</Letter>* = <Letter>Q</Letter> + <Letter>α</Letter>/<Letter>r</Letter> · <Letter>A</Letter>{' '}
        · <Letter>B</Letter>
      </p>
      <div className={styles.smalls}>
        <div className={styles.small}>
          <p className={`${styles.label} ${styles.labelFrozen}`}>
            <b>{lettered(words.frozen)}</b> {shape(ROWS, COLS)}
          </p>
          <svg
            className={styles.cells}
            style={{ inlineSize: `calc(var(--cell) * ${COLS})`, blockSize: `calc(var(--cell) * ${ROWS})` }}
            aria-hidden="true"
          >
            <defs>
              <Hatch id={`${uid}-small-hatch`} />
            </defs>
            <rect width="100%" height="100%" fill={`url(#${uid}-small-hatch)`} className="fig-frozen" />
          </svg>
        </div>
        <Factor name="A" of={moment.matrixA} gradient={moment.a} />
        <Factor name="B" of={moment.matrixB} gradient={moment.b} />
        <div className={styles.small}>
          <p className={styles.label}>
            <b>
              <Letter>A</Letter>·<Letter>B</Letter>
            </b>{' '}
            {words.size(short(size(product)))}
          </p>
          <MatrixCells of={product} end={FULL_PRODUCT} tone="train" />
        </div>
        <div className={styles.small}>
          <p className={styles.label}>
            <b>
              {short(run.factor)} · <Letter>A</Letter>·<Letter>B</Letter>
            </b>{' '}
            {words.size(short(size(added)))}
          </p>
          <MatrixCells of={added} end={FULL_PRODUCT} tone="train" />
        </div>
      </div>
      <p className={styles.said}>{stepWords(now)}</p>
      <p className={styles.said}>{scaleWords(state)}</p>
      <div className={styles.controls}>
        <div className={styles.buttons}>
          <Button aria-disabled={n >= last} onClick={() => walk.jump(Math.min(last, taken + 1))}>
            {words.oneStep}
          </Button>
          <Button onClick={walk.toggle}>{walk.playing ? words.pause : words.train}</Button>
          <Button aria-disabled={n === 0} onClick={() => walk.jump(0)}>
            {words.back}
          </Button>
        </div>
        <Slider
          label={words.steps}
          name={words.stepsName}
          value={n}
          min={0}
          max={STEPS}
          presets={[0, 1, 2, 10, 60]}
          valueText={words.stepsValue}
          onChange={walk.jump}
        />
        <div className={styles.lossRow}>
          <span>{words.loss(short(moment.loss))}</span>
          <div>
            <LossLine run={run} taken={taken} />
          </div>
        </div>
        <Slider
          label={lettered(words.alpha)}
          name={words.alphaName}
          scale="log"
          value={alpha}
          min={1}
          max={64}
          presets={[1, 4, 8, 16, 32, 64]}
          valueText={(value) => words.alphaValue(value, short(value / rank))}
          onChange={(value) => set({ alpha: value })}
        />
        <RankSlider
          scale="linear"
          value={rank}
          max={COLS}
          presets={[1, 2, 4, 6]}
          valueText={(value) => words.rankValue(value, short(alpha / value))}
          onChange={(value) => set({ r: value })}
        />
      </div>
      <MergePanel
        state={state}
        now={now}
        whole={plus(problem.q, added)}
        onChoose={(merged) => set({ merged })}
      />
      <p className={styles.legend}>
        {words.legend({
          inputs: INPUTS,
          rows: ROWS,
          outputs: COLS,
          rate: RATE,
          factor: FULL_FACTOR,
          product: FULL_PRODUCT,
        })}
        {r > COLS && words.noRoom(r, COLS)}
      </p>
    </div>
  );
}
