import { words as own } from '#words/kinds/numeric';
import { words } from '#words/questions';
import { parseNumber, writeNumber } from '../../../notation/number.ts';
import { Markup } from '../../asking/Markup.tsx';
import { gradeNumber } from '../../parts/gradeNumber.ts';
import { SheetList } from '../../parts/SheetList.tsx';
import { SheetWhy } from '../../parts/SheetWhy.tsx';
import { TypedNumber } from '../../parts/TypedNumber.tsx';
import { Working } from '../../parts/Working.tsx';
import { WrongMark } from '../../parts/WrongMark.tsx';
import { defineKind, type InputsProps } from '../kind.ts';
import type { NumericFace, NumericKey } from './types.ts';
import { anotherSeed, faceVariant, keyVariant } from './variant.ts';

/** A number, typed. It is stored in the question's unit, so that grading needs neither the unit nor the spelling. */
export const numeric = defineKind<NumericFace, NumericKey>({
  Inputs: NumberInput,
  isEmpty: (typed) => (typed[0] ?? '').trim() === '',
  read(face, typed) {
    const parsed = parseNumber(typed[0] ?? '', face);
    return parsed.ok ? { ok: true, choice: [String(parsed.value)] } : parsed;
  },
  show: (choice) => (Number.isFinite(Number(choice[0])) ? [writeNumber(Number(choice[0]))] : choice),
  grade: gradeNumber,
  routes: (key, choice) => [gradeNumber(key, choice).route],
  variants: {
    has: ({ varies }) => varies !== undefined,
    face: faceVariant,
    key: keyVariant,
    another: anotherSeed,
  },
  fits: (_, choice) => choice.length === 1 && choice[0] !== '',
  Feedback({ face, answer, choice }) {
    const { correct, route } = gradeNumber(answer, choice);
    const exact = correct && Number(choice[0]) === answer.answer;
    return (
      <>
        {!correct && <Markup html={route?.feedback ?? answer.otherwise} />}{' '}
        {!exact && words.answerIs(withUnit(answer.answer, face.unit))}
      </>
    );
  },
  More: ({ answer }) => <Working html={answer.working} sentence={withinOf(answer)} />,
  quote: (face, choice) => withUnit(Number(choice[0]), face.unit),
  rightAnswer: (face, answer) => withUnit(answer.answer, face.unit),
  Sheet: NumberSheet,
});

function NumberInput({ face, checked, ...rest }: InputsProps<NumericFace, NumericKey>) {
  const correct = checked && gradeNumber(checked.key, checked.choice).correct;
  return <TypedNumber {...rest} label={words.yourAnswer} unit={face.unit} correct={correct} />;
}

/** What counts as correct besides the answer, where anything does. */
function withinOf({ tolerance: { abs, rel } }: NumericKey): string | undefined {
  const within = [rel ? `${writeNumber(rel * 100)}\u00a0%` : '', abs ? writeNumber(abs) : ''].filter(Boolean);
  return within.length > 0 ? own.within(within) : undefined;
}

function NumberSheet({ face, answer }: { face: NumericFace; answer: NumericKey }) {
  return (
    <>
      <p>
        <strong>{words.answer(withUnit(answer.answer, face.unit))}</strong>
      </p>
      <Working html={answer.working} sentence={withinOf(answer)} />
      <SheetList>
        {answer.wrong.map((route) => (
          <li key={route.value}>
            {withUnit(route.value, face.unit)} <WrongMark />
            <SheetWhy html={route.feedback} />
          </li>
        ))}
        <li>
          {own.anyOther} <WrongMark />
          <SheetWhy html={answer.otherwise} />
        </li>
      </SheetList>
    </>
  );
}

/** Whole numbers as they are; of others more than six digits would only be read as noise. */
function withUnit(value: number, unit: string | undefined): string {
  const written = writeNumber(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
  return unit ? `${written}\u00a0${unit}` : written;
}
