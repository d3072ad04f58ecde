import { type CSSProperties, useMemo } from 'react';
import { words } from '#words/kinds/estimate';
import { Axis } from '../../../figures/parts/Axis.tsx';
import { linear } from '../../../figures/parts/scales.ts';
import { formatNumber } from '../../../notation/format.ts';
import { parseNumber, writeNumber } from '../../../notation/number.ts';
import { TypedNumber } from '../../parts/TypedNumber.tsx';
import type { InputsProps } from '../kind.ts';
import { gradeEstimate } from './grade.ts';
import styles from './LogScale.module.css';
import { roundStops } from './roundStops.ts';
import type { EstimateFace, EstimateKey } from './types.ts';

/** A slider over round numbers and a field for any: both say the same. */
export function LogScale(props: InputsProps<EstimateFace, EstimateKey>) {
  const { face, typed, onType, locked, checked } = props;
  const { from, to } = face.scale;
  const stops = useMemo(() => roundStops(from, to), [from, to]);
  const parsed = parseNumber(typed[0] ?? '', face);
  const value = parsed.ok && parsed.value > 0 ? parsed.value : undefined;
  const at = value === undefined ? Math.floor(stops.length / 2) : nearest(stops, value);
  const correct = checked && gradeEstimate(checked.key, checked.choice).correct;

  return (
    <>
      <div className={styles.estimate} data-open={value === undefined || undefined}>
        <input
          type="range"
          className={styles.range}
          aria-label={words.scale}
          aria-valuetext={
            value === undefined ? words.none : `${formatNumber(value)}${face.unit ? ` ${face.unit}` : ''}`
          }
          aria-disabled={locked || undefined}
          autoComplete="off"
          min={0}
          max={stops.length - 1}
          step={1}
          value={at}
          onChange={(event) => {
            const stop = stops[event.currentTarget.valueAsNumber];
            if (!locked && stop !== undefined) onType(() => [writeNumber(stop)]);
          }}
        />
        <Powers scale={face.scale} />
        <div className={styles.marks} aria-hidden="true">
          {checked && (
            <>
              <span
                className={`${styles.mark} ${styles.yours}`}
                style={placeOf(face, Number(checked.choice[0]))}
              >
                {words.you}
              </span>
              <span className={`${styles.mark} ${styles.answer}`} style={placeOf(face, checked.key.answer)}>
                {words.answer}
              </span>
            </>
          )}
        </div>
      </div>
      <TypedNumber
        {...props}
        label={words.label}
        unit={face.unit}
        correct={correct}
        rightly={words.rightOrder}
      />
    </>
  );
}

/** A tick for each power of ten; words for so many of them as find room on a phone. */
function Powers({ scale: { from, to } }: Pick<EstimateFace, 'scale'>) {
  const powers: number[] = [];
  // Plus 0, since a power of −0 would be written with its sign.
  for (let power = Math.ceil(Math.log10(from) - 1e-9) + 0; power <= Math.log10(to) + 1e-9; power++)
    powers.push(power);
  const every = Math.ceil(powers.length / 5);
  return (
    <svg className={styles.axis} aria-hidden="true">
      <Axis
        side="bottom"
        unit="%"
        scale={linear([Math.log10(from), Math.log10(to)], [0, 100])}
        at={0}
        ticks={powers}
        format={(power) => powers.indexOf(power) % every === 0 && <PowerOfTen power={power} />}
        line
      />
    </svg>
  );
}

const PowerOfTen = ({ power }: { power: number }) => (
  <>
    10
    <tspan dy="-0.4em" fontSize="0.75rem">
      {formatNumber(power)}
    </tspan>
  </>
);

/** Where a number stands between the ends, which no mark leaves. */
function placeOf({ scale: { from, to } }: Pick<EstimateFace, 'scale'>, value: number): CSSProperties {
  const share = Math.log10(value / from) / Math.log10(to / from);
  return { '--share': Math.min(1, Math.max(0, share)) } as CSSProperties;
}

function nearest(stops: number[], value: number): number {
  const distance = (stop: number) => Math.abs(Math.log10(stop / value));
  return stops.reduce((best, stop, i) => (distance(stop) < distance(stops[best] as number) ? i : best), 0);
}
