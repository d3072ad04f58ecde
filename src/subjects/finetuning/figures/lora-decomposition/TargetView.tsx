import { type CSSProperties, memo, useMemo } from 'react';
import chart from '../../../../figures/parts/chart.module.css';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import { linear } from '../../../../figures/parts/scales.ts';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { useCalm } from '../../../../figures/parts/useCalm.ts';
import { formatNumber } from '../../../../notation/format.ts';
import { Select } from '../../../../ui/Select.tsx';
import { Halftone } from './Halftone.tsx';
import { lettered } from './Letter.tsx';
import lora from './lora.module.css';
import { RankSlider } from './RankSlider.tsx';
import styles from './target.module.css';
import { HIGHEST, shadesOf, sideOf, type TargetName, targetNames } from './targetMatrices.ts';
import { labelOf, rankOf, spectrumOf, targetError } from './targetModel.ts';
import { imitation, useTarget } from './useTarget.ts';
import type { ViewProps } from './view.ts';
import { words } from './words/drawn.ts';

const RANKS = [1, 8, 16, 32, 48, 64];
/** Dashes of the lines, and none for the letters. */
const DASHES = { smooth: '2 4', noisy: '8 4', noise: '1 3', picture: undefined, trained: '5 3 1 3' };
/** The rank at which each is named, over its line where that is not the last one: three of them end together. */
const NAMED = { smooth: HIGHEST, noisy: HIGHEST, noise: HIGHEST, picture: 41, trained: 6 };

const across = linear([1, HIGHEST], [0, 100]);

function tonesOf(values: ArrayLike<number>, target: TargetName): Float32Array {
  const { mid, spread } = shadesOf(target);
  return Float32Array.from(values, (value) => Math.min(1, Math.max(0, 0.5 + (value - mid) / (6 * spread))));
}

/** The error at every rank as a line. */
const lineOf = (target: TargetName): string => {
  const { errors } = spectrumOf(target);
  const points = Array.from(
    { length: HIGHEST },
    (_, n) => `${across(n + 1).toFixed(2)} ${(100 * (1 - (errors[n + 1] ?? 0))).toFixed(2)}`,
  );
  return `M${points.join('L')}`;
};

/** The error at every rank, for all targets: each is named at its line, the present one strong. */
const Curves = memo(function Curves({ target }: { target: TargetName }) {
  return (
    <>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path className={chart.grid} d="M0 0H100M0 50H100M0 100H100" />
        {targetNames.map((name) => (
          <path
            key={name}
            className={name === target ? chart.now : picture.long}
            strokeDasharray={name === target ? undefined : DASHES[name]}
            d={lineOf(name)}
          />
        ))}
      </svg>
      {targetNames.map((name) => {
        const { errors } = spectrumOf(name);
        const rank = NAMED[name];
        return (
          <small
            key={name}
            className={`${chart.end} ${picture.long}`}
            data-now={name === target || undefined}
            data-side={rank < HIGHEST ? 'over' : undefined}
            style={
              { '--x': `${across(rank)}%`, '--y': `${100 * (1 - (errors[rank] ?? 0))}%` } as CSSProperties
            }
          >
            {words.curve[name]}
          </small>
        );
      })}
    </>
  );
});

/** A matrix beside its best imitation of rank r. The axis of the error is the slider of the rank. */
export function TargetView({ state, set, covered }: ViewProps) {
  const { target } = state;
  const r = rankOf(state);
  const later = useCalm(r);
  const seen = useTarget(target);
  const printed = useMemo(() => seen && tonesOf(seen.target, target), [seen, target]);
  const best = useMemo(() => seen && tonesOf(imitation(seen, later), target), [seen, later, target]);
  const side = sideOf(target);
  const name = labelOf(target);
  const error = spectrumOf(target).errors[r] as number;
  return (
    <>
      <div className={`${picture.pic} ${styles.pic}`} style={{ '--rank': r / side } as CSSProperties}>
        <div className={styles.square}>
          <div className={lora.sheet}>
            {seen && printed && <Halftone tones={printed} columns={seen.side} className={lora.fill} />}
          </div>
        </div>
        <b className={styles.about}>≈</b>
        <div className={styles.square}>
          <div className={lora.sheet}>
            {seen && best && <Halftone tones={best} columns={seen.side} className={lora.fill} />}
          </div>
          <p className={`${lora.trained} ${lora.stripA}`}>
            <b className={lora.isTrained}>{lettered(words.a)}</b>
          </p>
          <p className={`${lora.trained} ${lora.stripB}`}>
            <b className={lora.isTrained}>{lettered(words.b)}</b>
          </p>
        </div>
        <p className={styles.name}>
          <b>{words.target(name.short)}</b>
          <small className={picture.long}>{words.numbers(formatNumber(side * side))}</small>
        </p>
        <p className={`${styles.name} ${styles.bestName}`}>
          <b>
            <Named long={lettered(words.best(r))} short={lettered(words.bestShort(r))} />
          </b>
          <small className={`${lora.isTrained} ${picture.long}`}>
            {words.numbers(formatNumber(2 * side * r))}
          </small>
        </p>
        <div className={`${chart.chart} ${styles.plot}`} aria-hidden="true">
          <small className={`${chart.title} ${styles.missed}`}>
            <Named long={words.missed} short={words.missedShort} />
          </small>
          <b className={styles.rank}>{lettered(words.rank)}</b>
          <Curves target={target} />
          <i
            className={`${chart.dot} ${lora.inked}`}
            style={{ left: `${across(Math.min(HIGHEST, r))}%`, top: `${100 * (1 - error)}%` }}
          />
        </div>
      </div>
      <div className={controls.controls}>
        <RankSlider
          rank={r}
          set={set}
          label={undefined}
          max={HIGHEST}
          ticks={RANKS}
          valueText={(rank) => words.rankError(rank, targetError(target, rank))}
          disabled={covered}
        />
        <Select
          aria-label={words.targetMenu}
          value={target}
          aria-disabled={covered || undefined}
          onChange={(event) => {
            const chosen = targetNames.find((one) => one === event.currentTarget.value);
            if (chosen && !covered) set({ target: chosen });
          }}
        >
          {targetNames.map((one) => (
            <option key={one} value={one}>
              {labelOf(one).name}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
}
