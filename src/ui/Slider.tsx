import { type CSSProperties, type ReactNode, useId, useMemo, useState } from 'react';
import { formatNumber } from '../notation/format.ts';
import { logStops, nearestStop, parseTyped } from './sliderStops.ts';

export interface SliderProps {
  /** What is set, shown beside the slider. */
  label: ReactNode;
  /** The same in plain words: names the slider, the field and the buttons. */
  name: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  /** On a log scale the slider moves over a list of stops; the field still takes every value. */
  scale?: 'linear' | 'log';
  /** The value with its meaning, for assistive technology: "rank 8, 1.6 % of Q". */
  valueText(value: number): string;
  /** Values offered as buttons. */
  presets?: number[];
  /** A value marked under the track, in words. */
  mark?: { value: number; label: string };
  /** What is set is a count of trained numbers: the filled part takes their colour. */
  tone?: 'ink' | 'train';
  onChange(value: number): void;
}

/** A native range with a number field and step buttons: whatever is reached by dragging is reached without. */
export function Slider(props: SliderProps) {
  const { label, name, value, min, max, step = 1, scale = 'linear', presets = [], mark, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState<{ text: string; at: number }>();
  const always = [...presets, ...(mark ? [Math.round(mark.value / step) * step] : [])].join(' ');
  const stops = useMemo(
    () =>
      scale === 'log' ? logStops(min, max, step, always.split(' ').filter(Boolean).map(Number)) : undefined,
    [scale, min, max, step, always],
  );
  // Writing numbers costs more than all else here: what stays is written once.
  const fixed = useMemo(
    () => ({
      min: formatNumber(min),
      max: formatNumber(max),
      step: formatNumber(step),
      presets: always.split(' ').filter(Boolean).map(Number).slice(0, presets.length).map(formatNumber),
    }),
    [min, max, step, always, presets.length],
  );
  const place = (of: number) => (stops ? nearestStop(stops, of) : of);
  const [first, last] = stops ? [0, stops.length - 1] : [min, max];
  const share = (of: number) => (last === first ? 0 : (place(of) - first) / (last - first));

  // What is being typed stands until the value changes in another way.
  const draft = typed?.at === value ? typed.text : undefined;
  const number = draft === undefined ? value : parseTyped(draft);
  const onStep =
    number !== undefined && Math.abs((number - min) / step - Math.round((number - min) / step)) < 1e-9;
  const problem =
    draft === undefined || draft.trim() === ''
      ? ''
      : number === undefined
        ? `Type a number from ${fixed.min} to ${fixed.max}. It is at ${formatNumber(value)}.`
        : number < min || number > max
          ? `${formatNumber(number)} is outside ${fixed.min} to ${fixed.max}. It is at ${formatNumber(value)}.`
          : onStep
            ? ''
            : `Only steps of ${fixed.step} count. It is at ${formatNumber(value)}.`;

  function type(text: string): void {
    const next = parseTyped(text);
    const steps = next === undefined ? Number.NaN : (next - min) / step;
    const fits =
      next !== undefined && next >= min && next <= max && Math.abs(steps - Math.round(steps)) < 1e-9;
    setTyped({ text, at: fits ? next : value });
    if (fits && next !== value) onChange(next);
  }

  const move = (to: number) => {
    const inside = Number(Math.min(max, Math.max(min, to)).toFixed(6));
    setTyped(undefined);
    if (inside !== value) onChange(inside);
  };

  return (
    <div
      className={`slider slider-${props.tone ?? 'ink'}`}
      style={
        { '--slider-share': share(value), '--slider-mark': mark ? share(mark.value) : 0 } as CSSProperties
      }
    >
      <label className="slider-label" htmlFor={`${id}-range`}>
        {label}
      </label>
      <div className="slider-track">
        <input
          id={`${id}-range`}
          className="slider-range"
          type="range"
          aria-label={name}
          aria-valuetext={props.valueText(value)}
          min={first}
          max={last}
          step={stops ? 1 : step}
          value={place(value)}
          onChange={(event) => {
            const at = event.currentTarget.valueAsNumber;
            move(stops ? (stops[at] ?? value) : at);
          }}
        />
        {mark && <span className="slider-mark">{mark.label}</span>}
      </div>
      <div className="slider-exact">
        <button
          type="button"
          className="slider-step"
          aria-label={`${name}: ${fixed.step} less`}
          aria-disabled={value <= min}
          onClick={() => move(value - step)}
        >
          −
        </button>
        <input
          className="slider-field"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={`${name}, from ${fixed.min} to ${fixed.max}`}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          value={draft ?? String(value)}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => problem === '' && setTyped(undefined)}
        />
        <button
          type="button"
          className="slider-step"
          aria-label={`${name}: ${fixed.step} more`}
          aria-disabled={value >= max}
          onClick={() => move(value + step)}
        >
          +
        </button>
      </div>
      {presets.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend where the slider's label already stands
        <div className="slider-presets" role="group" aria-label={`${name}: values to try`}>
          {presets.map((preset, at) => (
            <button
              key={preset}
              type="button"
              className="slider-preset"
              aria-pressed={preset === value}
              onClick={() => move(preset)}
            >
              {fixed.presets[at]}
            </button>
          ))}
        </div>
      )}
      <p className="slider-problem" id={`${id}-problem`} role="status">
        {problem}
      </p>
    </div>
  );
}
