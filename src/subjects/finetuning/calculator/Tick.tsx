import type { ReactNode } from 'react';
import fields from '../parts/fields.module.css';

interface Props {
  checked: boolean;
  children: ReactNode;
  note?: string;
  onChange(checked: boolean): void;
}

/** A native checkbox with its words. */
export function Tick({ checked, children, note, onChange }: Props) {
  return (
    <label className={fields.choice}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {children}
        {note && <small>{note}</small>}
      </span>
    </label>
  );
}
