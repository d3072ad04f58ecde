import { words as own } from '#words/kinds/estimate';
import { words } from '#words/questions';
import { formatDigits, formatNumber } from '../../../notation/format.ts';
import { parseNumber, writeNumber } from '../../../notation/number.ts';
import { Markup } from '../../asking/Markup.tsx';
import { SheetList } from '../../parts/SheetList.tsx';
import { SheetWhy } from '../../parts/SheetWhy.tsx';
import { Working } from '../../parts/Working.tsx';
import { WrongMark } from '../../parts/WrongMark.tsx';
import { defineKind } from '../kind.ts';
import { gradeEstimate } from './grade.ts';
import { LogScale } from './LogScale.tsx';
import type { EstimateFace, EstimateKey } from './types.ts';

/** A point on a log scale, by slider or typed. It is stored in the question's unit, as a numeric answer is. */
export const estimate = defineKind<EstimateFace, EstimateKey>({
  instruction: own.instruction,
  Inputs: LogScale,
  inPage: (fieldset) =>
    [...fieldset.querySelectorAll<HTMLInputElement>('input[type="text"]')].flatMap(({ value }) =>
      value.trim() === '' ? [] : [value],
    ),
  isEmpty: (typed) => (typed[0] ?? '').trim() === '',
  read(face, typed) {
    const parsed = parseNumber(typed[0] ?? '', face);
    if (!parsed.ok) {
      return { ok: false, message: (typed[0] ?? '').trim() === '' ? own.typeFirst : parsed.message };
    }
    if (parsed.value > 0) return { ok: true, choice: [String(parsed.value)] };
    return { ok: false, message: own.notOnScale(parsed.read) };
  },
  show: (choice) => [writeNumber(Number(choice[0]))],
  grade: gradeEstimate,
  routes: (key, choice) => [gradeEstimate(key, choice).route],
  fits: (_, choice) => choice.length === 1 && choice[0] !== '',
  Feedback({ face, answer, choice }) {
    const { correct, off, route } = gradeEstimate(answer, choice);
    return (
      <>
        {howFar(off)} {!correct && <Markup html={route?.feedback ?? (off < 0 ? answer.low : answer.high)} />}{' '}
        {words.answerIs(rightAnswer(face, answer))}
      </>
    );
  },
  More: ({ answer }) => <Working html={answer.working} />,
  quote: (face, choice) => withUnit(Number(choice[0]), face.unit),
  rightAnswer,
  Sheet: EstimateSheet,
});

function rightAnswer(face: EstimateFace, { answer }: EstimateKey): string {
  return own.about(withUnit(Number(answer.toPrecision(2)), face.unit));
}

/** "Your estimate is 2.3 orders of magnitude too small." */
function howFar(off: number): string {
  const orders = Math.abs(off);
  const times = formatDigits(10 ** orders, 2);
  if (orders < 0.02) return own.exact;
  if (orders < 0.5) return own.within(off, times);
  return own.beyond(off, orders < 10 ? Number(orders.toFixed(1)) : Math.round(orders), times);
}

const withUnit = (value: number, unit: string | undefined): string =>
  unit ? `${formatNumber(value)}\u00a0${unit}` : formatNumber(value);

function EstimateSheet({ face, answer }: { face: EstimateFace; answer: EstimateKey }) {
  const others = [
    ...answer.wrong.map(({ value, feedback }) => ({ text: withUnit(value, face.unit), feedback })),
    { text: own.tooSmall, feedback: answer.low },
    { text: own.tooLarge, feedback: answer.high },
  ];
  return (
    <>
      <p>
        <strong>{words.answer(rightAnswer(face, answer))}</strong>
      </p>
      <Working html={answer.working} />
      <SheetList>
        {others.map(({ text, feedback }) => (
          <li key={text}>
            {text} <WrongMark />
            <SheetWhy html={feedback} />
          </li>
        ))}
      </SheetList>
    </>
  );
}
