import { formatDigits, formatNumber } from '../../../notation/format.ts';
import { parseNumber, writeNumber } from '../../../notation/number.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { defineKind } from '../kind.ts';
import { gradeEstimate } from './grade.ts';
import { LogScale } from './LogScale.tsx';
import type { EstimateFace, EstimateKey } from './types.ts';

/** A point on a log scale, by slider or typed. It is stored in the question's unit, as a numeric answer is. */
export const estimate = defineKind<EstimateFace, EstimateKey>({
  instruction: 'An estimate is enough: the right order of magnitude counts.',
  Inputs: LogScale,
  inPage: (fieldset) =>
    [...fieldset.querySelectorAll<HTMLInputElement>('input[type="text"]')].flatMap(({ value }) =>
      value.trim() === '' ? [] : [value],
    ),
  isEmpty: (typed) => (typed[0] ?? '').trim() === '',
  read(face, typed) {
    const parsed = parseNumber(typed[0] ?? '', face);
    if (!parsed.ok) {
      const message =
        (typed[0] ?? '').trim() === '' ? 'Move the slider or type a number first.' : parsed.message;
      return { ok: false, message };
    }
    if (parsed.value > 0) return { ok: true, choice: [String(parsed.value)] };
    return { ok: false, message: `${parsed.read} is not on the scale. Type a number above 0.` };
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
        The answer is {rightAnswer(face, answer)}.
      </>
    );
  },
  quote: (face, choice) => withUnit(Number(choice[0]), face.unit),
  rightAnswer,
  Sheet: EstimateSheet,
});

function rightAnswer(face: EstimateFace, { answer }: EstimateKey): string {
  return `about ${withUnit(Number(answer.toPrecision(2)), face.unit)}`;
}

/** "Your estimate is 2.3 orders of magnitude too small." */
function howFar(off: number): string {
  const orders = Math.abs(off);
  const times = formatDigits(10 ** orders, 2);
  if (orders < 0.02) return 'Your estimate is on the point.';
  const way = off < 0 ? 'small' : 'large';
  if (orders < 0.5) return `Your estimate is too ${way} by a factor of ${times}, within the right order.`;
  const rounded = orders < 10 ? Number(orders.toFixed(1)) : Math.round(orders);
  const unit = rounded === 1 ? 'order' : 'orders';
  return `Your estimate is ${rounded} ${unit} of magnitude too ${way}, a factor of about ${times}.`;
}

const withUnit = (value: number, unit: string | undefined): string =>
  unit ? `${formatNumber(value)}\u00a0${unit}` : formatNumber(value);

function EstimateSheet({ face, answer }: { face: EstimateFace; answer: EstimateKey }) {
  const others = [
    ...answer.wrong.map(({ value, feedback }) => ({ text: withUnit(value, face.unit), feedback })),
    { text: 'Too small', feedback: answer.low },
    { text: 'Too large', feedback: answer.high },
  ];
  return (
    <>
      <p>
        <strong>Answer: {rightAnswer(face, answer)}</strong>
      </p>
      <p className="number-working">
        Working: <Markup html={answer.working} />
      </p>
      <ul className="sheet-options">
        {others.map(({ text, feedback }) => (
          <li key={text}>
            {text} <Mark right={false} words="Not correct" />
            <Markup as="div" className="option-why" html={feedback} />
          </li>
        ))}
      </ul>
    </>
  );
}
