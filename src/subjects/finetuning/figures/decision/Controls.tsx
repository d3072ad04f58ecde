import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { Cases } from './Cases.tsx';
import { loadedCase } from './cases.ts';
import styles from './decision.module.css';
import { Field } from './Field.tsx';
import type { DecisionState } from './state.ts';

interface Props {
  state: DecisionState;
  uid: string;
  open: boolean;
  onChange(change: Partial<DecisionState>): void;
}

const gaps = [
  ['behaviour', 'Behaviour: a skill, a form, a style'],
  ['facts', 'Facts that change or are private'],
] as const;

/** Three controls at once, three more on request, and the cases to load. */
export function Controls({ state, uid, open, onChange }: Props) {
  const { b, t, n, q, f, gap } = state;
  return (
    <fieldset className={styles.controls} disabled={!open}>
      <legend className="visually-hidden">Baseline, labels and cases</legend>
      <Field of="b" value={b} onChange={onChange} />
      <Field of="n" value={n} onChange={onChange} />
      <fieldset className={styles.gap}>
        <legend>What is missing?</legend>
        {gaps.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name={`${uid}-gap`}
              checked={gap === value}
              onChange={() => onChange({ gap: value })}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <details className={styles.more}>
        <summary>
          {`Target ${formatNumber(t)}, labels ${formatPercent(q / 100)} right, guessing ${formatNumber(f)}: change`}
        </summary>
        <Field of="t" value={t} onChange={onChange} />
        <Field of="q" value={q} onChange={onChange} />
        <Field of="f" value={f} onChange={onChange} />
      </details>
      <Cases shown={loadedCase(state)?.id ?? 'own'} uid={uid} onChange={onChange} />
    </fieldset>
  );
}
