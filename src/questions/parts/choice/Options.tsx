import { words } from '#words/questions';
import type { OptionFace } from '../../../course/types.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { Markup } from '../../asking/Markup.tsx';
import type { InputsProps } from '../../kinds/kind.ts';
import { AnswerMark } from '../AnswerMark.tsx';
import { reasonId, whyId } from '../Reasons.tsx';
import rows from '../Rows.module.css';
import styles from './Options.module.css';
import type { ChoiceFace, ChoiceKey } from './types.ts';

interface Props extends InputsProps<ChoiceFace, ChoiceKey> {
  type: 'radio' | 'checkbox';
  /** The choice after an option was switched on or off. */
  choose(option: string, typed: string[], on: boolean): string[];
}

/**
 * The options as native inputs. Letters are drawn by a CSS counter, so that the list may be reordered before React
 * takes it over and before the first paint.
 */
export function Options({ face, uid, order, typed, onType, locked, checked, type, choose }: Props) {
  return (
    <ul className={`${rows.rows} ${styles.options}`} data-options={face.shuffle ? 'shuffle' : 'fixed'}>
      {inOrder(face.options, order).map((option) => {
        const chosen = typed.includes(option.id);
        // What is said of the one chosen option is said of the whole answer.
        const why = type === 'radio' && chosen ? whyId(uid) : reasonId(uid, option.id);
        return (
          <li
            key={option.id}
            className="judged"
            data-option={option.id}
            data-pin={option.pin}
            data-verdict={verdict(option.id, checked)}
            data-tied={(checked && chosen) || undefined}
          >
            <label className={styles.option}>
              <input
                type={type}
                name={uid}
                value={option.id}
                id={`${uid}-${option.id}`}
                checked={chosen}
                autoComplete="off"
                aria-disabled={locked || undefined}
                aria-describedby={checked && why}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  if (!locked) onType((now) => choose(option.id, now, on));
                }}
              />
              <span className={styles.letter} />
              <Markup className={rows.text} html={option.html} />{' '}
              {checked && <OptionMark id={option.id} checked={checked} several={type === 'checkbox'} />}
            </label>
          </li>
        );
      })}
    </ul>
  );
}

type Checked = { key: ChoiceKey; choice: string[] };

function OptionMark({ id, checked, several }: { id: string; checked: Checked; several: boolean }) {
  const chosen = checked.choice.includes(id);
  if (!checked.key.correct.includes(id)) {
    if (chosen) return <AnswerMark right={false} className={rows.mark} />;
    return <VisuallyHidden>{words.notCorrect}</VisuallyHidden>;
  }
  if (chosen) return <AnswerMark right className={rows.mark} />;
  return <Mark right bare words={several ? words.notChosen : words.correctAnswer} className={rows.mark} />;
}

function verdict(id: string, checked: Checked | undefined): 'right' | 'wrong' | undefined {
  if (!checked) return undefined;
  if (checked.key.correct.includes(id)) return 'right';
  return checked.choice.includes(id) ? 'wrong' : undefined;
}

/** The options by the order given; those it does not name come last, as they are. */
function inOrder(options: OptionFace[], order: string[]): OptionFace[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...options].sort((a, b) => place(a.id) - place(b.id));
}
