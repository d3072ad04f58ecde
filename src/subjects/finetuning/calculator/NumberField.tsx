import { useId, useState } from 'react';
import { formatNumber } from '../../../notation/format.ts';
import { parseTyped } from '../../../ui/sliderStops.ts';

interface Props {
  label: string;
  /** A line below: what it is for, or what it does not change. */
  note?: string | undefined;
  value: number;
  min: number;
  max: number;
  onChange(value: number): void;
}

/** A whole number to type. What is out of bounds stays on show with the reason; the value stays as it was. */
export function NumberField({ label, note, value, min, max, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<{ text: string; at: number }>();
  // What is being typed stands until the value changes in another way.
  const draft = typed?.at === value ? typed.text : undefined;
  const number = draft === undefined ? value : parseTyped(draft);
  const fits = (of: number | undefined): of is number =>
    of !== undefined && Number.isInteger(of) && of >= min && of <= max;
  const problem =
    draft === undefined || draft.trim() === '' || fits(number)
      ? ''
      : `Type a whole number from ${formatNumber(min)} to ${formatNumber(max)}. It stays at ${formatNumber(value)}.`;

  return (
    <div className="calc-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="calc-number"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-note ${id}-problem`}
        value={draft ?? String(value)}
        onChange={({ currentTarget: { value: text } }) => {
          const next = parseTyped(text);
          setTyped({ text, at: fits(next) ? next : value });
          if (fits(next) && next !== value) onChange(next);
        }}
        onBlur={() => problem === '' && setTyped(undefined)}
      />
      <p className="calc-note" id={`${id}-note`}>
        {note}
      </p>
      <p className="calc-problem" id={`${id}-problem`} role="status">
        {problem}
      </p>
    </div>
  );
}
