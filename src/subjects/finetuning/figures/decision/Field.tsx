import { memo } from 'react';
import { formatNumber } from '../../../../notation/format.ts';
import { Slider } from '../../../../ui/Slider.tsx';
import { spec } from './spec.ts';
import type { DecisionState } from './state.ts';
import { words } from './words.ts';

type Quantity = 'b' | 't' | 'n' | 'q' | 'f';

const SIZES = [40, 400, 4000, 40_000];
const perCent = (value: number): string => words.field.perCent(formatNumber(value));

const wording: Record<Quantity, { label: string; text(value: number): string }> = {
  b: { label: words.field.baseline, text: perCent },
  t: { label: words.field.target, text: perCent },
  n: {
    label: words.field.labelled,
    text: (value) => words.field.examples(formatNumber(value)),
  },
  q: {
    label: words.field.rightLabels,
    text: (value) => words.field.right(formatNumber(value)),
  },
  f: { label: words.field.guessing, text: perCent },
};

interface Props {
  of: Quantity;
  value: number;
  onChange(change: Partial<DecisionState>): void;
}

/** Scores are given to a tenth, but nobody walks there in tenths. */
const STRIDE = 1;

/** One quantity of the situation. Drawn anew only when it changes itself: five of these follow one finger. */
export const Field = memo(function Field({ of, value, onChange }: Props) {
  const { min, max, step } = spec.params[of];
  const { label, text } = wording[of];
  return (
    <Slider
      label={label}
      name={label}
      value={value}
      min={min}
      max={max}
      step={step}
      stride={Math.max(step, STRIDE)}
      {...(of === 'n' ? { scale: 'log' as const, presets: SIZES } : {})}
      valueText={text}
      onChange={(to) => onChange({ [of]: to })}
    />
  );
});
