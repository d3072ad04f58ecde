import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { words } from '#words/questions';
import { firstField } from '../../client/firstField.ts';
import type { Asked, QuestionKey } from '../../course/types.ts';
import { useProgress } from '../../progress/store.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { Note } from '../../ui/Note.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { whyId } from '../parts/Reasons.tsx';
import { BarVerdict } from './BarVerdict.tsx';
import { ConfidenceButtons } from './ConfidenceButtons.tsx';
import { Explanation } from './Explanation.tsx';
import { Eyebrow } from './Eyebrow.tsx';
import { HintButton } from './HintButton.tsx';
import { HintList } from './HintList.tsx';
import { KeyLine } from './KeyLine.tsx';
import { optionAt } from './optionAt.ts';
import styles from './Question.module.css';
import { QuestionBox } from './QuestionBox.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { Status } from './Status.tsx';
import { Still } from './Still.tsx';
import { seedLink } from './seedLink.ts';
import { type Asking, useAnswer } from './useAnswer.ts';
import { useBar } from './useBar.ts';
import { useHints } from './useHints.ts';
import { useReturn } from './useReturn.ts';
import { keyVariantOf, variantOf } from './variants.ts';

interface Props extends Asking {
  /** Option ids as they stand in the page. */
  order: string[];
  onContinue: () => void;
  /** Told once the answers are there, after Check or on a later visit. */
  onKey?: ((key: QuestionKey) => void) | undefined;
  /** Leaves it unanswered, where one can come back to it. */
  onSkip?: (() => void) | undefined;
  /** Asks the same with other numbers, where there are any. */
  onAnother?: (() => void) | undefined;
  /** Where a mistake in the question can be reported; none without a repository. */
  reportHref?: ((seed?: number) => string | undefined) | undefined;
  /** Address of the page that asks it, when it is asked elsewhere. */
  page?: string | undefined;
  /** Begins with focus on the first input. */
  focusFirst?: boolean;
}

const isGuess = (asked: Asked) => asked === 'opener' || asked === 'prediction';

/** One question: choose, check, read why, continue. */
export function Question({
  order,
  onContinue,
  onKey,
  onSkip,
  onAnother,
  reportHref,
  page,
  focusFirst = false,
  ...given
}: Props) {
  const { asked, seed } = given;
  const face = useMemo(() => variantOf(given.face, seed), [given.face, seed]);
  const loadKey = async () => {
    const keys = await given.loadKey();
    const key = keys[face.id];
    return key ? { ...keys, [face.id]: keyVariantOf(key, face, seed) } : keys;
  };
  const asking: Asking = { ...given, face, loadKey };
  const uid = `q-${face.id}-${asked}`;
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const hints = useHints(asking);
  const answer = useAnswer(asking, fieldset, hints);
  const { keys, confidence } = useProgress((s) => s.settings);
  const { kind, checked, notice, locked } = answer;
  const returns = useReturn(face, asked, checked);
  const { Inputs, More } = kind;
  const still = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const isBar = useBar(still, below);
  const primary = useRef<HTMLButtonElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (checked?.key) onKey?.(checked.key);
  }, [checked?.key]);

  useEffect(() => {
    const { activeElement } = document;
    // The button that checked with a confidence is gone, or the figure was left as it is by Enter in it: what comes next
    // takes the focus.
    if (
      checked &&
      !checked.earlier &&
      (activeElement === document.body || activeElement?.closest('[data-viz] input'))
    )
      primary.current?.focus({ preventScroll: true });
  }, [checked]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    if (focusFirst && fieldset.current?.parentElement) firstField(fieldset.current.parentElement)?.focus();
  }, []);

  const step = () => (checked ? onContinue() : void answer.check());

  function onKeyDown(event: KeyboardEvent) {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const link = target instanceof Element && target.closest('a, button, summary');
    if (key === 'Enter' && !link) {
      event.preventDefault();
      // A key held down would skip the feedback.
      if (!event.repeat) step();
      return;
    }
    if (!keys || locked || !kind.press) return;
    const input = optionAt(event, fieldset.current);
    if (!input) return;
    event.preventDefault();
    input.focus();
    answer.type((typed) => kind.press?.(input.value, typed) ?? typed);
  }

  function skip() {
    void answer.skip();
    // A figure that the answer is given with shows it where it stands.
    if (asked === 'opener' || !kind.reveal) onContinue();
  }
  const leave = isGuess(asked) ? skip : onSkip;

  // The second click of a double click would pass over what the first has brought.
  const once = (act: () => void) => (event: MouseEvent) => {
    if (event.detail <= 1) act();
  };

  const { changed, progress, typed } = answer;
  return (
    <QuestionBox asked={asked} onKeyDown={onKeyDown} above={<Eyebrow face={face} asked={asked} />}>
      <Still ref={still} right={checked?.correct}>
        <QuestionFields ref={fieldset} face={face} instruction={kind.instruction}>
          <Inputs
            face={face}
            uid={uid}
            order={order}
            typed={typed}
            onType={answer.type}
            onCheck={() => void answer.check()}
            locked={locked}
            checked={checked?.key && { key: checked.key, choice: checked.choice }}
            faultId={notice?.about === 'fault' ? `${uid}-notice` : undefined}
            faultPart={notice?.part}
          />
        </QuestionFields>
        <div className={styles.actions} data-bar={isBar || undefined}>
          <Button primary ref={primary} onClick={once(step)}>
            {checked ? words.continue : progress === 'slow' ? words.checking : words.check}
          </Button>
          {checked ? (
            <Button onClick={once(answer.retry)}>{words.again}</Button>
          ) : (
            <HintButton hints={hints} uid={uid} />
          )}
          {isBar && checked ? (
            <BarVerdict right={checked.correct} why={whyId(uid)} returns={returns} />
          ) : isBar && notice ? (
            <Note className={styles.untold} aria-hidden="true">
              {notice.text}
            </Note>
          ) : (
            <KeyLine face={face} checked={checked !== undefined} />
          )}
          {leave && !checked && <TextButton onClick={once(leave)}>{words.skip}</TextButton>}
        </div>
      </Still>
      <div className={styles.below} ref={below}>
        <Status face={face} asked={asked} uid={uid} checked={checked} notice={notice} />
        {notice?.about === 'stale' && <Button onClick={() => location.reload()}>{words.reload}</Button>}
        {changed && <Note className="screen-only">{words.corrected}</Note>}
        {!checked && confidence && <ConfidenceButtons onCheck={answer.check} />}
        <HintList face={face} hints={hints} uid={uid} checked={checked !== undefined} />
        {checked?.key && (
          <>
            {More && <More face={face} answer={checked.key} choice={checked.choice} uid={uid} />}
            <Explanation answer={checked.key} report={reportHref?.(seed)} />
          </>
        )}
        {returns && <Note className="screen-only">{returns}</Note>}
        {checked && (onAnother || seed !== undefined) && (
          <ButtonRow>
            {onAnother && <Button onClick={once(onAnother)}>{words.another}</Button>}
            {seed !== undefined && (
              <a className="screen-only" href={seedLink(face.id, seed, page)}>
                {words.variantLink}
              </a>
            )}
          </ButtonRow>
        )}
      </div>
    </QuestionBox>
  );
}
