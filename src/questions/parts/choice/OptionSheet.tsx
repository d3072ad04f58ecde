import { words } from '#words/questions';
import { Mark } from '../../../ui/Mark.tsx';
import { Markup } from '../../asking/Markup.tsx';
import sheet from '../SheetList.module.css';
import { SheetList } from '../SheetList.tsx';
import { SheetWhy } from '../SheetWhy.tsx';
import type { ChoiceFace, ChoiceKey } from './types.ts';

/** Every option with its mark and its reason, in the author's order. */
export const OptionSheet = ({ face, answer }: { face: Pick<ChoiceFace, 'options'>; answer: ChoiceKey }) => (
  <SheetList>
    {face.options.map(({ id, html }) => {
      const right = answer.correct.includes(id);
      return (
        <li key={id}>
          <Markup html={html} />{' '}
          <Mark right={right} words={right ? words.correct : words.notCorrect} className={sheet.mark} />
          <SheetWhy html={answer.options[id]?.feedback ?? ''} />
        </li>
      );
    })}
  </SheetList>
);
