import { type ChangeEvent, type KeyboardEvent, useState } from 'react';
import { words } from '#words/number';
import { formatNumber } from '../notation/format.ts';
import { parseNumber } from '../notation/number.ts';
import { parseTyped } from './sliderStops.ts';

interface Options {
  value: number;
  min: number;
  max: number;
  /** Values count from `min` in these; none: every value between the ends does. */
  step?: number | undefined;
  /** What becomes of a value that fits before it is taken. */
  tidy?(value: number): number;
  /** The value as the field shows it while nothing is typed. */
  written?(value: number): string;
  onChange(value: number): void;
}

export interface NumberDraft {
  /** Why what is typed is not taken, in a sentence; empty when it is. */
  problem: string;
  /** Forgets what is typed, for a value that is set in another way. */
  clear(): void;
  /** For the `<input>`. */
  field: {
    value: string;
    'aria-invalid': boolean;
    onChange(event: ChangeEvent<HTMLInputElement>): void;
    onBlur(): void;
    onKeyDown(event: KeyboardEvent): void;
  };
}

const same = (value: number): number => value;

/** Whether a number lies a whole count of steps above the least one, the noise of dividing aside. */
function isOnStep(number: number, min: number, step: number | undefined): boolean {
  if (step === undefined) return true;
  const steps = (number - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

/**
 * What is typed into a field for a number. It stands as typed until the field is left, or Enter pressed; every number
 * that fits is taken at once. What does not fit stays on show with the reason, and the value as it was. An empty field
 * goes back to the value.
 */
export function useNumberDraft(options: Options): NumberDraft {
  const { value, min, max, step, tidy = same, written = String, onChange } = options;
  const [typed, setTyped] = useState<{ text: string; at: number }>();
  // What is being typed stands until the value changes in another way.
  const draft = typed?.at === value ? typed.text : undefined;
  const problem = draft === undefined || draft.trim() === '' ? '' : problemOf(draft, options);
  const leave = () => problem === '' && setTyped(undefined);

  return {
    problem,
    clear: () => setTyped(undefined),
    field: {
      value: draft ?? written(value),
      'aria-invalid': problem !== '',
      onChange({ currentTarget: { value: text } }) {
        const number = parseTyped(text);
        const fits = number !== undefined && number >= min && number <= max && isOnStep(number, min, step);
        const next = fits ? tidy(number) : value;
        setTyped({ text, at: next });
        if (next !== value) onChange(next);
      },
      onBlur: leave,
      onKeyDown({ key }) {
        if (key === 'Enter') leave();
      },
    },
  };
}

function problemOf(draft: string, { value, min, max, step, written = formatNumber }: Options): string {
  const [from, to] = [formatNumber(min), formatNumber(max)];
  const now = written(value);
  const parsed = parseNumber(draft);
  if (!parsed.ok) return parsed.ambiguous ? parsed.message : words.unread(from, to, now);
  const number = parsed.value;
  if (number < min || number > max) return words.outside(formatNumber(number), from, to, now);
  return isOnStep(number, min, step) ? '' : words.offStep(formatNumber(step ?? 0), now);
}
