import { type CSSProperties, type KeyboardEvent, type ReactNode, useId, useMemo } from 'react';
import { words } from '#words/stage';
import { formatNumber } from '../../notation/format.ts';
import { logStops, nearestStop } from '../../ui/sliderStops.ts';
import styles from './controls.module.css';

interface Props {
  label?: ReactNode;
  /** In plain words. */
  name: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  /** What a key moves it by, where that is more than a step. */
  keyStep?: number;
  scale?: 'linear' | 'log';
  ticks: readonly number[];
  tickText?(value: number): ReactNode;
  valueText(value: number): string;
  /** Where what it sets is trained. */
  tone?: 'train';
  /** Only some ticks are named where there is little room. */
  sparse?: boolean;
  disabled?: boolean;
  onChange(value: number): void;
  /** Whoever begins to move the slider holds it, until a pointer or the focus leaves it. */
  onHold?(held: boolean): void;
}

const log = Math.log;

/** Keys that move a range by a step or by several. */
const KEYS: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
};

/** The main control under a picture: a native range whose ticks can be pressed. */
export function StageSlider(props: Props) {
  const { label, name, value, min, max, step = 1, scale = 'linear', ticks, tone, sparse, disabled } = props;
  const { tickText = formatNumber, valueText, keyStep, onChange, onHold } = props;
  const id = useId();
  const always = ticks.join(' ');
  const stops = useMemo(
    () => (scale === 'log' ? logStops(min, max, step, always.split(' ').map(Number)) : undefined),
    [scale, min, max, step, always],
  );
  const inside = Math.min(max, Math.max(min, value));
  // Ticks stand where equal factors are equal distances; so does the thumb, which on a coarse list of stops it would not.
  const share = (of: number) => (scale === 'log' ? log(of / min) / log(max / min) : (of - min) / (max - min));
  const places = 1000;
  const set = (to: number) => {
    if (!disabled && to !== value) onChange(to);
  };
  const read = (at: number) => {
    if (!stops) return at;
    const wanted = min * (max / min) ** (at / places);
    const nearest = stops[nearestStop(stops, wanted)] as number;
    // A key moves by less than a stop at the low end: go on to the next one then.
    if (nearest !== inside || at === Math.round(places * share(inside))) return nearest;
    const here = nearestStop(stops, inside);
    return stops[Math.min(stops.length - 1, Math.max(0, here + (wanted > inside ? 1 : -1)))] as number;
  };
  function onKeyDown(event: KeyboardEvent): void {
    onHold?.(true);
    const way = KEYS[event.key];
    if (keyStep === undefined || way === undefined) return;
    event.preventDefault();
    const places = value / keyStep;
    set(Math.min(max, Math.max(min, keyStep * (way > 0 ? Math.floor(places) + 1 : Math.ceil(places) - 1))));
  }
  return (
    <div className={styles.slider} data-tone={tone} data-sparse={sparse || undefined}>
      {label && (
        <label className={styles.sliderLabel} htmlFor={id}>
          {label}
        </label>
      )}
      <div className={styles.track}>
        <input
          id={id}
          className={`range slider-range ${styles.range}`}
          style={{ '--slider-share': share(inside) } as CSSProperties}
          type="range"
          data-main=""
          aria-label={name}
          aria-valuetext={disabled ? words.waits(valueText(value)) : valueText(value)}
          aria-disabled={disabled || undefined}
          min={stops ? 0 : min}
          max={stops ? places : max}
          step={stops ? 1 : step}
          value={stops ? Math.round(places * share(inside)) : inside}
          onChange={(event) => set(read(event.currentTarget.valueAsNumber))}
          onPointerDown={() => onHold?.(true)}
          onKeyDown={onKeyDown}
          onPointerUp={() => onHold?.(false)}
          onPointerCancel={() => onHold?.(false)}
          onBlur={() => onHold?.(false)}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend where the label already stands */}
        <div className={styles.ticks} role="group" aria-label={name}>
          {ticks.map((tick) => (
            <button
              key={tick}
              type="button"
              tabIndex={-1}
              aria-pressed={tick === value}
              aria-disabled={disabled || undefined}
              style={{ insetInlineStart: `${100 * share(tick)}%` }}
              onClick={() => set(tick)}
            >
              {tickText(tick)}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
