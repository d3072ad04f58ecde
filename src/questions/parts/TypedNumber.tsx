import { words } from '#words/questions';
import { parseNumber } from '../../notation/number.ts';
import field from '../../ui/Field.module.css';
import type { InputsProps } from '../kinds/kind.ts';
import { AnswerMark } from './AnswerMark.tsx';
import rows from './Rows.module.css';
import styles from './TypedNumber.module.css';

interface Props
  extends Pick<InputsProps<unknown, unknown>, 'uid' | 'typed' | 'onType' | 'locked' | 'faultId'> {
  label: string;
  unit: string | undefined;
  /** Once it was checked. */
  correct: boolean | undefined;
  rightly?: string;
}

/** A number in words of the learner's own, and below it how it was read. */
export function TypedNumber({ uid, typed, onType, locked, faultId, label, unit, correct, rightly }: Props) {
  const text = typed[0] ?? '';
  const parsed = parseNumber(text, { unit });
  const ids = { field: `${uid}-number`, unit: `${uid}-unit`, read: `${uid}-read` };
  const described = [unit && ids.unit, parsed.ok && ids.read, faultId].filter(Boolean).join(' ');
  return (
    <>
      <div className={styles.number} data-tied={correct !== undefined || undefined}>
        <label htmlFor={ids.field}>{label}</label>
        <input
          type="text"
          id={ids.field}
          className={`${field.field} ${styles.field}`}
          data-verdict={correct === undefined ? undefined : correct ? 'right' : 'wrong'}
          inputMode="decimal"
          enterKeyHint="done"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={60}
          value={text}
          readOnly={locked}
          aria-invalid={faultId ? true : undefined}
          aria-describedby={described || undefined}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onType(() => [value]);
          }}
        />
        <span className={rows.mark}>
          {correct !== undefined && <AnswerMark right={correct} {...(rightly && { rightly })} />}
        </span>
        {unit && <span id={ids.unit}>{unit}</span>}
      </div>
      <p id={ids.read} className={styles.read}>
        {parsed.ok && words.readAs(parsed.read)}
      </p>
    </>
  );
}
