import { memo, useCallback, useEffect, useRef } from 'react';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import { linked } from '../../../../ui/linked.tsx';
import { Hatch } from '../../parts/Hatch.tsx';
import { Letter, letter, lettered } from './Formula.tsx';
import styles from './lora.module.css';
import { breakEvenWords, choices, counts, type LoraState, verdict } from './model.ts';
import { words } from './words/figure.ts';

export interface Guess {
  /** The rank that was asked about. */
  r: number;
  /** Absent when the learner asked just to be shown. */
  value?: number;
}

interface Props {
  state: LoraState;
  uid: string;
  /** The rank that is asked about. */
  asked: number;
  /** Still to be predicted: the question stands where the count will be. */
  awaiting: boolean;
  guess: Guess | undefined;
  onGuess(guess: Guess): void;
}

interface AskProps {
  d: number;
  k: number;
  r: number;
  uid: string;
  awaiting: boolean;
  onGuess(guess: Guess): void;
}

/** The question before anything moves. */
const Ask = memo(function Ask({ d, k, r, uid, awaiting, onGuess }: AskProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend does not take part in the layout of the stack
    <div
      className={styles.ask}
      role="group"
      aria-labelledby={`${uid}-ask`}
      data-awaiting={awaiting || undefined}
    >
      <p id={`${uid}-ask`}>{lettered(words.ask.question(r))}</p>
      <div className={styles.choices}>
        {choices({ d, k, r }).map((value) => (
          <Button key={value} onClick={() => onGuess({ r, value })}>
            {formatNumber(value)}
          </Button>
        ))}
        <button type="button" className={styles.show} onClick={() => onGuess({ r })}>
          {words.ask.show}
        </button>
      </div>
    </div>
  );
});

/** How many numbers A and B hold, as a count, a working and an area; before that, the question. Both share one place. */
export function CountPanel({ state, uid, asked, awaiting, guess, onGuess }: Props) {
  const { d, k, r } = state;
  const { pair, full, share, breakEven } = counts(state);
  const answer = useRef<HTMLDivElement>(null);
  const guessed = useRef(false);
  useEffect(() => {
    if (!awaiting && guessed.current) answer.current?.focus();
    if (!awaiting) guessed.current = false;
  }, [awaiting]);
  const decide = useCallback(
    (made: Guess) => {
      guessed.current = true;
      onGuess(made);
    },
    [onGuess],
  );
  const outcome =
    guess?.value === undefined
      ? ''
      : words.ask.outcome(
          guess.r,
          formatNumber(guess.value),
          verdict(guess.value, counts({ ...state, r: guess.r }).pair),
        );

  return (
    <div className={styles.slot}>
      <Ask d={d} k={k} r={asked} uid={uid} awaiting={awaiting} onGuess={decide} />
      <div className={styles.answer} ref={answer} tabIndex={-1} data-covered={awaiting || undefined}>
        <p className={styles.count}>
          {linked(
            words.count.pair(formatNumber(pair), formatPercent(share), formatNumber(full)),
            (numbers) => (
              <strong>{numbers}</strong>
            ),
            letter,
            letter,
            letter,
          )}
        </p>
        <p className={styles.working}>
          <button type="button" className={styles.rank} data-part="r" aria-label={words.count.rank}>
            <Letter>r</Letter>
          </button>
          ·(<Letter>d</Letter> + <Letter>k</Letter>) = {r}·({d} + {k}) = {formatNumber(pair)}
        </p>
        <div className={styles.bars} aria-hidden="true">
          <Letter>Q</Letter>
          <svg className={styles.barFull} aria-hidden="true">
            <defs>
              <Hatch id={`${uid}-bar-hatch`} />
            </defs>
            <rect width="100%" height="100%" fill={`url(#${uid}-bar-hatch)`} className="fig-frozen" />
          </svg>
          <span>
            <Letter>A</Letter>, <Letter>B</Letter>
          </span>
          <div className={styles.barPair}>
            <div className={styles.barFill} style={{ inlineSize: `${Math.min(100, share * 50)}%` }} />
            {guess?.value !== undefined && (
              <div
                className={styles.ghost}
                style={{ inlineSize: `${Math.min(100, (guess.value / full) * 50)}%` }}
              />
            )}
          </div>
        </div>
        <p className={styles.break}>
          {breakEvenWords(state) || words.count.breakEven(formatNumber(breakEven))}
        </p>
        <p className={styles.outcome}>{outcome}</p>
      </div>
    </div>
  );
}
