import { useMemo } from 'react';
import { Choice } from '../../../../figures/parts/Choice.tsx';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import { PlayButton } from '../../../../figures/parts/PlayButton.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { useWalk } from '../../../../figures/parts/useWalk.ts';
import { formatFixed } from '../../../../notation/format.ts';
import { ErrorChart } from './ErrorChart.tsx';
import { Halftone } from './Halftone.tsx';
import { lettered } from './Letter.tsx';
import lora from './lora.module.css';
import styles from './start.module.css';
import { errorsOf, STARTS_STEPS, starts } from './startsModel.ts';
import type { ViewProps } from './view.ts';
import { words } from './words/drawn.ts';
import { words as says } from './words/figure.ts';

const DASHES = { 'b-zero': '8 4', 'both-zero': '1 3', 'both-random': '2 4' };
const MS_PER_STEP = 12;
/** Sides of A and B in pixels, and a print of ΔQ where both are random. */
const [THICK, LONG, DOTS] = [15, 84, 12];
const NOT_ZERO = Array.from({ length: DOTS ** 2 }, () => 0.4);
/** The error that is at the top: a start that disturbs the model stands over 1. */
const TOP = 1.75;

/** Where the two that fall side by side are named. */
const NAMED = {
  'b-zero': { step: 55, side: 'under' },
  'both-zero': undefined,
  'both-random': { step: 1, side: 'over' },
} as const;

const noteOf = (step: number, errors: readonly number[]): string =>
  (step === STARTS_STEPS ? words.ends : words.nowAt)(formatFixed(errors[step] ?? 0, 2));

/** One small training from three starts of A and B. */
export function StartsView({ state, set, covered, onPlay }: ViewProps) {
  const { start, n, r } = state;
  const walk = useWalk({
    t: n,
    end: STARTS_STEPS,
    msPerStep: MS_PER_STEP,
    along: Math.round,
    onMove: (step) => set({ n: step }),
    onPlay,
  });
  const shown = covered ? 0 : n;
  const lines = useMemo(
    () =>
      starts.map((one) => {
        const errors = errorsOf({ r, start: one });
        return {
          key: one,
          errors,
          label: says.starts[one],
          short: words.shortStarts[one],
          now: one === start,
          note: one === start ? noteOf(shown, errors) : '',
          at: NAMED[one],
          dash: DASHES[one],
        };
      }),
    [r, start, shown],
  );
  const zeroA = start === 'both-zero';
  const zeroB = start !== 'both-random';
  return (
    <>
      <div className={`${picture.pic} ${styles.pic} ${styles.threeStarts}`}>
        <div className={`${styles.pair} ${picture.long}`} aria-hidden="true">
          <svg width={THICK} height={LONG} aria-hidden="true">
            <rect width={THICK} height={LONG} className={zeroA ? undefined : 'fig-train'} />
          </svg>
          <b className={lora.isTrained}>{lettered(zeroA ? words.zeros('A') : words.randoms('A'))}</b>
          <svg width={LONG} height={THICK} aria-hidden="true">
            <rect width={LONG} height={THICK} className={zeroB ? undefined : 'fig-train'} />
          </svg>
          <b className={lora.isTrained}>{lettered(zeroB ? words.zeros('B') : words.randoms('B'))}</b>
          <span>→</span>
          <div className={styles.sum}>
            <div className={lora.sheet}>
              {!zeroB && <Halftone tones={NOT_ZERO} columns={DOTS} className={lora.fill} />}
            </div>
          </div>
          <p>
            <b>{lettered(zeroB ? words.zero : words.notZero)}</b>
            <small>{words.atStart}</small>
          </p>
        </div>
        <ErrorChart
          lines={shown === 0 ? lines.filter(({ now }) => now) : lines}
          steps={STARTS_STEPS}
          top={TOP}
          grid={[0, 0.5, 1, 1.5]}
          gridText={(error) => formatFixed(error, 1)}
          ticks={[0, 50, 100, 150, 200]}
          title={words.errorOf}
          hint={shown === 0 ? (covered ? words.guessFirst : words.guess) : undefined}
          axis={words.trainingStep}
          shown={shown}
        />
      </div>
      <div className={controls.controls}>
        <Choice
          name={words.startName}
          values={starts}
          value={start}
          text={(one) => <Named long={says.starts[one]} short={words.shortStarts[one]} />}
          full={(one) => says.starts[one]}
          disabled={covered}
          onChoose={(one) => set({ start: one })}
        />
        <PlayButton playing={walk.playing} label={words.run} disabled={covered} onPress={walk.toggle} />
      </div>
    </>
  );
}
