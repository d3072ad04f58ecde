import { words } from '#words/questions';
import type { QuestionFace, QuestionKey } from '../../course/types.ts';
import { kindOf } from '../kinds/kinds.ts';
import { whyId } from '../parts/Reasons.tsx';
import { Explanation } from './Explanation.tsx';
import { QuestionBox } from './QuestionBox.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { Still } from './Still.tsx';
import { Verdict } from './Verdict.tsx';

interface Props {
  face: QuestionFace;
  /** From 1. */
  number: number;
  order: string[];
  answer: QuestionKey;
  /** Absent: it was left open. */
  given?: { choice: string[]; correct: boolean } | undefined;
  report?: string | undefined;
}

const nothing = () => undefined;

/** A question of a paper that was handed in: what was answered, what is right, and why. */
export function MarkedQuestion({ face, number, order, answer, given, report }: Props) {
  const { Inputs, Sheet, Feedback, More, show } = kindOf(face.kind);
  const uid = `p-${face.id}`;
  return (
    <QuestionBox asked="marked">
      <Still right={given?.correct}>
        <QuestionFields id={uid} face={face} number={number} tabIndex={-1}>
          {given ? (
            <Inputs
              face={face}
              uid={uid}
              order={order}
              typed={show(given.choice)}
              onType={nothing}
              locked
              checked={{ key: answer, choice: given.choice }}
            />
          ) : (
            <Sheet face={face} answer={answer} />
          )}
        </QuestionFields>
      </Still>
      {given ? (
        <>
          <Verdict
            id={whyId(uid)}
            right={given.correct}
            words={given.correct ? words.verdict.right : words.verdict.wrong}
          >
            <Feedback face={face} answer={answer} choice={given.choice} />
          </Verdict>
          {More && <More face={face} answer={answer} choice={given.choice} uid={uid} />}
        </>
      ) : (
        <Verdict right={false} words={words.notAnswered} />
      )}
      <Explanation answer={answer} report={report} />
    </QuestionBox>
  );
}
