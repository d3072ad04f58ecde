import { useId } from 'react';
import fields from '../parts/fields.module.css';

interface Props<T extends string> {
  legend: string;
  value: T;
  choices: readonly { value: T; label: string; note?: string }[];
  onChange(value: T): void;
}

/** One of a few, as native radio buttons. */
export function Choices<T extends string>({ legend, value, choices, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={fields.set}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={fields.choice}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.note && <small>{choice.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
