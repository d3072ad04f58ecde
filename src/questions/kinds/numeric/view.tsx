import { parseNumber, writeNumber } from '../../../notation/number.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { Markup } from '../../asking/Markup.tsx';
import { gradeNumber } from '../../parts/gradeNumber.ts';
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
        {!exact && <>The answer is {withUnit(answer.answer, face.unit)}.</>}
      </>
    );
  },
  quote: (face, choice) => withUnit(Number(choice[0]), face.unit),
  rightAnswer: (face, answer) => withUnit(answer.answer, face.unit),
  Sheet: NumberSheet,
});

function NumberInput({
  face,
  uid,
  typed,
  onType,
  locked,
  checked,
  faultId,
}: InputsProps<NumericFace, NumericKey>) {
  const text = typed[0] ?? '';
  const parsed = parseNumber(text, face);
  const unitId = `${uid}-unit`;
  const readId = `${uid}-read`;
  const correct = checked && gradeNumber(checked.key, checked.choice).correct;
  const described = [face.unit && unitId, parsed.ok && readId, faultId].filter(Boolean).join(' ');
  return (
    <>
      <div className="number" data-verdict={checked && (correct ? 'right' : 'wrong')}>
        <label htmlFor={`${uid}-number`}>Your answer</label>
        <input
          type="text"
          id={`${uid}-number`}
          inputMode="decimal"
          enterKeyHint="done"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={60}
          value={text}
          readOnly={locked}
          aria-invalid={faultId ? true : undefined}
          aria-describedby={described || undefined}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onType(() => [value]);
          }}
        />
        {face.unit && (
          <span id={unitId} className="number-unit">
            {face.unit}
          </span>
        )}
        {checked && (
          <Mark
            right={correct === true}
            words={correct ? 'Correct answer' : 'Your answer'}
            spoken={correct ? 'your answer' : 'not correct'}
          />
        )}
      </div>
      <p id={readId} className="number-read">
        {parsed.ok && `Read as ${parsed.read}`}
      </p>
      {checked && <Working answer={checked.key} />}
    </>
  );
}

function Working({ answer }: { answer: NumericKey }) {
  const { abs, rel } = answer.tolerance;
  const within = [rel && `${writeNumber(rel * 100)}\u00a0%`, abs && writeNumber(abs)]
    .filter(Boolean)
    .join(' or ');
  return (
    <p className="number-working">
      Working: <Markup html={answer.working} />
      {within && `. Numbers within ${within} of it count as correct.`}
    </p>
  );
}

function NumberSheet({ face, answer }: { face: NumericFace; answer: NumericKey }) {
  return (
    <>
      <p>
        <strong>Answer: {withUnit(answer.answer, face.unit)}</strong>
      </p>
      <Working answer={answer} />
      <ul className="sheet-options">
        {answer.wrong.map((route) => (
          <li key={route.value}>
            {withUnit(route.value, face.unit)} <Mark right={false} words="Not correct" />
            <Markup as="div" className="option-why" html={route.feedback} />
          </li>
        ))}
        <li>
          Any other number <Mark right={false} words="Not correct" />
          <Markup as="div" className="option-why" html={answer.otherwise} />
        </li>
      </ul>
    </>
  );
}

/** Whole numbers as they are; of others more than six digits would only be read as noise. */
function withUnit(value: number, unit: string | undefined): string {
  const written = writeNumber(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
  return unit ? `${written}\u00a0${unit}` : written;
}
