import { type CSSProperties, type ReactNode, useId, useMemo } from 'react';
import { words } from '#words/number';
import { formatNumber } from '../notation/format.ts';
import { NumberStepper } from './NumberStepper.tsx';
import { logStops, nearestStop } from './sliderStops.ts';
import { useNumberDraft } from './useNumberDraft.ts';

export interface SliderProps {
  /** What is set, shown beside the slider. */
  label: ReactNode;
  /** The same in plain words: names the slider, the field and the buttons. */
  name: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  /** How far one key, or the least pull, moves a linear slider; the field and its buttons still take every step. */
  stride?: number;
  /** On a log scale the slider moves over a list of stops; the field still takes every value. */
  scale?: 'linear' | 'log';
  /** The value with its meaning, for assistive technology: "rank 8, 1.6 % of Q". */
  valueText(value: number): string;
  /** Values offered as buttons. */
  presets?: number[];
  /** A value marked under the track, in words. */
  mark?: { value: number; label: string };
  /** What the colour of the filled part tells: a name that the subject's styles know. */
  tone?: string;
  onChange(value: number): void;
}

/** A native range with a number field and step buttons: whatever is reached by dragging is reached without. */
export function Slider(props: SliderProps) {
  const { label, name, value, min, max, step = 1, scale = 'linear', presets = [], mark, onChange } = props;
  const { stride = step } = props;
  const id = useId();
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

  const draft = useNumberDraft({ value, min, max, step, onChange });

  const move = (to: number) => {
    const inside = Number(Math.min(max, Math.max(min, to)).toFixed(6));
    draft.clear();
    if (inside !== value) onChange(inside);
  };

  return (
    <div
      className="slider"
      data-tone={props.tone}
      style={
        { '--slider-share': share(value), '--slider-mark': mark ? share(mark.value) : 0 } as CSSProperties
      }
    >
      <label className="slider-label tall-line" htmlFor={`${id}-range`}>
        {label}
      </label>
      <div className="slider-track">
        <input
          id={`${id}-range`}
          className="range slider-range"
          type="range"
          aria-label={name}
          aria-valuetext={props.valueText(value)}
          min={first}
          max={last}
          step={stops ? 1 : stride}
          value={place(value)}
          onChange={(event) => {
            const at = event.currentTarget.valueAsNumber;
            move(stops ? (stops[at] ?? value) : at);
          }}
        />
        {mark && <span className="slider-mark">{mark.label}</span>}
      </div>
      <NumberStepper
        draft={draft}
        label={words.field(name, fixed.min, fixed.max)}
        problemId={`${id}-problem`}
        less={{
          label: words.less(name, fixed.step),
          disabled: value <= min,
          onStep: () => move(value - step),
        }}
        more={{
          label: words.more(name, fixed.step),
          disabled: value >= max,
          onStep: () => move(value + step),
        }}
      />
      {presets.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend where the slider's label already stands
        <div className="slider-presets in-row screen-only" role="group" aria-label={words.presets(name)}>
          {presets.map((preset, at) => (
            <button
              key={preset}
              type="button"
              className="slider-button to-press"
              aria-pressed={preset === value}
              onClick={() => move(preset)}
            >
              {fixed.presets[at]}
            </button>
          ))}
        </div>
      )}
      <p className="slider-problem" id={`${id}-problem`} role="status">
        {draft.problem}
      </p>
    </div>
  );
}
