import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { Cases } from './Cases.tsx';
import { loadedCase } from './cases.ts';
import styles from './decision.module.css';
import { Field } from './Field.tsx';
import type { DecisionState } from './state.ts';
import { words } from './words.ts';

interface Props {
  state: DecisionState;
  uid: string;
  open: boolean;
  onChange(change: Partial<DecisionState>): void;
}

const gaps = [
  ['behaviour', words.controls.behaviour],
  ['facts', words.controls.facts],
] as const;

/** Three controls at once, three more on request, and the cases to load. */
export function Controls({ state, uid, open, onChange }: Props) {
  const { b, t, n, q, f, gap } = state;
  return (
    <fieldset className={styles.controls} disabled={!open}>
      <legend className="visually-hidden">{words.controls.legend}</legend>
      <Field of="b" value={b} onChange={onChange} />
      <Field of="n" value={n} onChange={onChange} />
      <fieldset className={styles.gap}>
        <legend>{words.controls.missing}</legend>
        {gaps.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={`${uid}-gap`}
              checked={gap === value}
              onChange={() => onChange({ gap: value })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <details className={styles.more}>
        <summary>{words.controls.more(formatNumber(t), formatPercent(q / 100), formatNumber(f))}</summary>
        <Field of="t" value={t} onChange={onChange} />
        <Field of="q" value={q} onChange={onChange} />
        <Field of="f" value={f} onChange={onChange} />
      </details>
      <Cases shown={loadedCase(state)?.id ?? 'own'} uid={uid} onChange={onChange} />
    </fieldset>
  );
}
