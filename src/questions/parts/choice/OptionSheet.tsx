import { Mark } from '../../../ui/Mark.tsx';
import { Markup } from '../../asking/Markup.tsx';
import type { ChoiceFace, ChoiceKey } from './types.ts';

/** Every option with its mark and its reason, in the author's order. */
export function OptionSheet({ face, answer }: { face: Pick<ChoiceFace, 'options'>; answer: ChoiceKey }) {
  return (
    <ul className="sheet-options">
      {face.options.map((option) => {
        const right = answer.correct.includes(option.id);
        return (
          <li key={option.id}>
            <Markup className="option-text" html={option.html} />{' '}
            <Mark right={right} words={right ? 'Correct' : 'Not correct'} />
            <Markup as="div" className="option-why" html={answer.options[option.id]?.feedback ?? ''} />
          </li>
        );
      })}
    </ul>
  );
}
