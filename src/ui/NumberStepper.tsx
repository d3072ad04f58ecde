import field from './Field.module.css';
import type { NumberDraft } from './useNumberDraft.ts';

interface Step {
  label: string;
  disabled: boolean;
  onStep(): void;
}

interface Props {
  draft: NumberDraft;
  /** Names the field. */
  label: string;
  /** Id of the sentence that says what is wrong with what is typed. */
  problemId: string;
  className?: string | undefined;
  less: Step;
  more: Step;
}

/** A field for an exact number between two step buttons: whatever is reached by dragging is reached without. */
export function NumberStepper({ draft, label, problemId, className = '', less, more }: Props) {
  const button = ({ label: name, disabled, onStep }: Step, sign: string) => (
    <button
      type="button"
      className="slider-button to-press screen-only"
      aria-label={name}
      aria-disabled={disabled}
      onClick={onStep}
    >
      {sign}
    </button>
  );
  return (
    <div className="slider-exact">
      {button(less, '−')}
      <input
        className={`${field.field} slider-field ${className}`.trim()}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-describedby={problemId}
        {...draft.field}
      />
      {button(more, '+')}
    </div>
  );
}
