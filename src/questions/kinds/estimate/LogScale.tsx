import { type CSSProperties, useMemo } from 'react';
import { formatNumber } from '../../../notation/format.ts';
import { parseNumber, writeNumber } from '../../../notation/number.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { Markup } from '../../asking/Markup.tsx';
import type { InputsProps } from '../kind.ts';
import { gradeEstimate } from './grade.ts';
import { roundStops } from './roundStops.ts';
import type { EstimateFace, EstimateKey } from './types.ts';

/** A slider over round numbers and a field for any: both say the same. */
export function LogScale(props: InputsProps<EstimateFace, EstimateKey>) {
  const { face, uid, typed, onType, locked, checked, faultId } = props;
  const { from, to } = face.scale;
  const stops = useMemo(() => roundStops(from, to), [from, to]);
  const text = typed[0] ?? '';
  const parsed = parseNumber(text, face);
  const value = parsed.ok && parsed.value > 0 ? parsed.value : undefined;
  const at = value === undefined ? Math.floor(stops.length / 2) : nearest(stops, value);
  const grade = checked && gradeEstimate(checked.key, checked.choice);
  const words =
    value === undefined ? 'no estimate yet' : `${formatNumber(value)}${face.unit ? ` ${face.unit}` : ''}`;
  const type = (next: string) => onType(() => [next]);
  const ids = { unit: `${uid}-unit`, read: `${uid}-read` };
  const described = [face.unit && ids.unit, parsed.ok && ids.read, faultId].filter(Boolean).join(' ');

  return (
    <>
      <div className="estimate" data-open={value === undefined || undefined}>
        <input
          type="range"
          className="estimate-range"
          aria-label="Your estimate, on a scale of powers of ten"
          aria-valuetext={words}
          aria-disabled={locked || undefined}
          autoComplete="off"
          min={0}
          max={stops.length - 1}
          step={1}
          value={at}
          onChange={(event) => {
            const stop = stops[event.currentTarget.valueAsNumber];
            if (!locked && stop !== undefined) type(writeNumber(stop));
          }}
        />
        <Axis scale={face.scale} />
        {checked && (
          <div className="estimate-marks" aria-hidden="true">
            <span className="estimate-mark estimate-yours" style={placeOf(face, Number(checked.choice[0]))}>
              you
            </span>
            <span className="estimate-mark estimate-answer" style={placeOf(face, checked.key.answer)}>
              answer
            </span>
          </div>
        )}
      </div>
      <div className="number" data-verdict={grade && (grade.correct ? 'right' : 'wrong')}>
        <label htmlFor={`${uid}-number`}>Your estimate</label>
        <input
          type="text"
          id={`${uid}-number`}
          inputMode="decimal"
          enterKeyHint="done"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={60}
          value={text}
          readOnly={locked}
          aria-invalid={faultId ? true : undefined}
          aria-describedby={described || undefined}
          onChange={(event) => type(event.currentTarget.value)}
        />
        {face.unit && (
          <span id={ids.unit} className="number-unit">
            {face.unit}
          </span>
        )}
        {grade && (
          <Mark
            right={grade.correct}
            words={grade.correct ? 'Correct order of magnitude' : 'Your answer'}
            spoken={grade.correct ? 'your answer' : 'not correct'}
          />
        )}
      </div>
      <p id={ids.read} className="number-read">
        {parsed.ok && `Read as ${parsed.read}`}
      </p>
      {checked && (
        <p className="number-working">
          Working: <Markup html={checked.key.working} />
        </p>
      )}
    </>
  );
}

/** A tick for each power of ten; words for so many of them as find room on a phone. */
function Axis({ scale: { from, to } }: Pick<EstimateFace, 'scale'>) {
  const powers = [];
  for (let power = Math.ceil(Math.log10(from) - 1e-9); power <= Math.log10(to) + 1e-9; power++)
    powers.push(power);
  const every = Math.ceil(powers.length / 5);
  return (
    <div className="estimate-axis" aria-hidden="true">
      {powers.map((power, i) => (
        <span key={power} className="estimate-tick" style={placeOf({ scale: { from, to } }, 10 ** power)}>
          {i % every === 0 && (
            <span>
              10<sup>{formatNumber(power)}</sup>
            </span>
          )}
        </span>
      ))}
    </div>
  );
}

/** Where a number stands between the ends, which no mark leaves. */
function placeOf({ scale: { from, to } }: Pick<EstimateFace, 'scale'>, value: number): CSSProperties {
  const share = Math.log10(value / from) / Math.log10(to / from);
  return { '--share': Math.min(1, Math.max(0, share)) } as CSSProperties;
}

function nearest(stops: number[], value: number): number {
  const distance = (stop: number) => Math.abs(Math.log10(stop / value));
  return stops.reduce((best, stop, i) => (distance(stop) < distance(stops[best] as number) ? i : best), 0);
}
