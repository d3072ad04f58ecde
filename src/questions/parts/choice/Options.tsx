import type { OptionFace } from '../../../course/types.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { Markup } from '../../asking/Markup.tsx';
import type { InputsProps } from '../../kinds/kind.ts';
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
    <ul className="options" data-options={face.shuffle ? 'shuffle' : 'fixed'}>
      {inOrder(face.options, order).map((option) => {
        const chosen = typed.includes(option.id);
        // What the status already says of the one chosen option is not said twice.
        const said = type === 'radio' && chosen;
        const reasons = checked && !said ? checked.key.options[option.id] : undefined;
        const feedback = (chosen ? undefined : reasons?.unchosen) ?? reasons?.feedback;
        const feedbackId = `${uid}-${option.id}-why`;
        return (
          <li
            key={option.id}
            data-option={option.id}
            data-pin={option.pin}
            data-verdict={verdict(option.id, checked)}
          >
            <label className="option">
              <input
                type={type}
                name={uid}
                value={option.id}
                id={`${uid}-${option.id}`}
                checked={chosen}
                autoComplete="off"
                aria-disabled={locked || undefined}
                aria-describedby={feedback ? feedbackId : undefined}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  if (!locked) onType((now) => choose(option.id, now, on));
                }}
              />
              <span className="option-letter" />
              <Markup className="option-text" html={option.html} />{' '}
              {checked && <OptionMark id={option.id} checked={checked} several={type === 'checkbox'} />}
            </label>
            {feedback && (
              <div id={feedbackId} className="option-why">
                <Markup html={feedback} />
              </div>
            )}
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
    return chosen ? (
      <Mark right={false} words="Your answer" spoken="not correct" />
    ) : (
      <span className="visually-hidden">Not correct</span>
    );
  }
  if (chosen) return <Mark right words="Correct answer" spoken="your answer" />;
  return <Mark right words={several ? 'Correct answer, not chosen' : 'Correct answer'} />;
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
