import type { PromptState } from './model.ts';
import prompt from './prompt.module.css';
import { spec } from './spec.ts';
import { words } from './words.ts';

interface Props {
  className: string | undefined;
  sentence: string;
  readOnly?: boolean;
  set(change: Partial<PromptState>): void;
}

/** The learner's sentence, wherever a view has room for it. */
export const SentenceField = ({ className, sentence, readOnly, set }: Props) => (
  <input
    className={`${prompt.sentence} ${className}`}
    type="text"
    aria-label={words.sentence.label}
    value={sentence}
    maxLength={spec.params.sentence.maxLength}
    autoComplete="off"
    spellCheck={false}
    readOnly={readOnly}
    onChange={(event) => set({ sentence: event.currentTarget.value })}
  />
);
