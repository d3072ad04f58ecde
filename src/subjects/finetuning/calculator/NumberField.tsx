import { useId } from 'react';
import { useNumberDraft } from '../../../ui/useNumberDraft.ts';
import fields from '../parts/fields.module.css';

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
  const { problem, field } = useNumberDraft({ value, min, max, step: 1, onChange });

  return (
    <div className={fields.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={fields.number}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-describedby={`${id}-note ${id}-problem`}
        {...field}
      />
      <p className={fields.note} id={`${id}-note`}>
        {note}
      </p>
      <p className={fields.problem} id={`${id}-problem`} role="status">
        {problem}
      </p>
    </div>
  );
}
