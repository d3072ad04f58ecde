import { words } from '#words/questions';
import { Markup } from '../../asking/Markup.tsx';
import { Reasons } from '../Reasons.tsx';
import { reasonOf } from './grade.ts';
import type { ChoiceFace, ChoiceKey } from './types.ts';

interface Props {
  face: Pick<ChoiceFace, 'options'>;
  answer: ChoiceKey;
  choice: string[];
  uid: string;
  /** An option whose reason is said already. */
  without?: string | undefined;
}

/** Why each option is correct or not. */
export const OptionReasons = ({ face, answer, choice, uid, without }: Props) => (
  <Reasons
    uid={uid}
    items={face.options.flatMap(({ id, html }) => {
      const right = answer.correct.includes(id);
      return id === without
        ? []
        : {
            id,
            name: <Markup html={html} />,
            right,
            verdict: right ? words.correct : words.notCorrect,
            reason: <Markup html={reasonOf(answer, choice, id)} />,
          };
    })}
  />
);
