import type { CSSProperties } from 'react';
import styles from './upright.module.css';

interface Props {
  className?: string | undefined;
  /** In plain words. */
  name: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  valueText(value: number): string;
  disabled?: boolean;
  onChange(value: number): void;
}

/** A native range that stands: the vertical axis of a picture, as high as that. */
export const UprightSlider = (props: Props) => {
  const { className, name, value, min, max, step = 1, valueText, disabled, onChange } = props;
  return (
    <div className={className}>
      <input
        className={`range slider-range ${styles.upright}`}
        style={{ '--slider-share': (value - min) / (max - min) } as CSSProperties}
        type="range"
        aria-label={name}
        aria-valuetext={valueText(value)}
        aria-orientation="vertical"
        aria-disabled={disabled || undefined}
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={(event) => {
          if (!disabled) onChange(event.currentTarget.valueAsNumber);
        }}
      />
    </div>
  );
};
