import { type CSSProperties, memo } from 'react';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import { StageSlider } from '../../../../figures/parts/StageSlider.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatDigits, formatNumber } from '../../../../notation/format.ts';
import { linked } from '../../../../ui/linked.tsx';
import styles from './added.module.css';
import { realCount, sceneOf } from './model.ts';
import prompt from './prompt.module.css';
import { SentenceField } from './SentenceField.tsx';
import { spec } from './spec.ts';
import { MAX_TOKENS, MAX_WORDS } from './tokenize.ts';
import type { ViewProps } from './view.ts';
import { words } from './words.ts';

const { min, max } = spec.params.n;
const TICKS = Array.from({ length: max - min + 1 }, (_, at) => min + at);
const says = words.added;

/** Numbers of a vector that are drawn, each a shade of its own. */
const CELLS = 18;
/** Letters in a column under 42 px and under 74 px, beyond which its name stands upright in it. */
const PIXELS_A_LETTER = 7.5;
/** So many columns have no room for names where the stage is narrow. */
const CROWDED = 18;
const WIDTHS = { narrow: 280, wide: 460 };

/** What is left of a picture for a column at most, at both widths of the stage. */
const fits = (columns: number, letters: number, width: number) =>
  width / columns >= letters * PIXELS_A_LETTER;

const Arrow = ({ className = '' }: { className?: string | undefined }) => (
  <svg
    className={`${styles.arrow} ${className}`}
    viewBox="0 0 10 40"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden="true"
  >
    <path className="fig-line" d="M5 -40V31" />
    <path className={prompt.ink} d="M0 30H10L5 40Z" />
  </svg>
);

/** A trained vector: its numbers lie about the middle, each otherwise. */
const Vector = memo(function Vector({ seed }: { seed: number }) {
  return (
    <svg
      className={styles.vector}
      viewBox={`0 0 1 ${CELLS}`}
      preserveAspectRatio="none"
      data-part="vectors"
      aria-hidden="true"
    >
      {Array.from({ length: CELLS }, (_, at) => {
        const turn = Math.sin(seed * 12.9898 + at * 78.233) * 43758.5453;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a number is known by its place in the vector
            key={at}
            className="fig-train"
            y={at + 0.06}
            width={1}
            height={0.88}
            fillOpacity={(0.55 + 0.45 * (turn - Math.floor(turn))).toFixed(2)}
          />
        );
      })}
    </svg>
  );
});

/** The sentence as looked-up vectors, trained ones in front of them, and the frozen model that reads them all. */
export function AddedView({ state, set }: ViewProps) {
  const { n, front, sentence } = state;
  const { tokens, cut } = sceneOf(state);
  const { name, width, total } = realCount(state);
  const alone = front === 0;
  const columns = tokens.length + (alone ? 0 : n);
  const letters = Math.max(0, ...tokens.map(({ text, inside }) => text.length + (inside ? 1 : 0)));
  const upright = (['narrow', 'wide'] as const).filter((room) => !fits(columns, letters, WIDTHS[room]));
  const short = `${formatDigits(total / (total < 1e9 ? 1e6 : 1e9), 3)} ${total < 1e9 ? 'million' : 'billion'}`;
  return (
    <>
      <div
        className={`${picture.pic} ${styles.pic}`}
        style={
          {
            '--columns': Math.max(1, columns),
            '--n': alone ? 0 : n,
            '--tokens': tokens.length,
          } as CSSProperties
        }
      >
        <SentenceField className={styles.sentence} sentence={sentence} set={set} />
        <small className={`${styles.hint} ${picture.long}`}>
          {cut ? words.sentence.cut(MAX_WORDS, MAX_TOKENS) : words.sentence.tokenizer}
        </small>
        {!alone && (
          <p className={`${styles.trainedName} ${prompt.isTrained}`} style={{ opacity: front }}>
            <b>{says.trained(n)}</b>
            <small className={picture.long}>{says.each(formatNumber(width))}</small>
          </p>
        )}
        <p className={`${styles.wordsName} ${prompt.isFrozen} ${picture.long}`}>
          <b>{tokens.length > 0 ? says.tokens(tokens.length, !alone) : says.empty}</b>
        </p>
        <div
          className={styles.row}
          data-upright={upright.join(' ') || undefined}
          data-crowded={columns > CROWDED || undefined}
        >
          {!alone && (
            <div className={styles.group} style={{ '--front': front } as CSSProperties}>
              <div className={styles.columns}>
                {Array.from({ length: n }, (_, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a vector is known by its place alone
                  <div key={i} className={styles.column}>
                    <Vector seed={i + 1} />
                    <Arrow />
                  </div>
                ))}
              </div>
            </div>
          )}
          <div className={styles.group} data-part="words">
            <div className={styles.columns}>
              {tokens.map(({ text, inside }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a token may occur twice
                <div key={i} className={styles.column}>
                  <span className={`${styles.looked} ${prompt.frozen}`}>
                    <span>
                      {inside && '·'}
                      {text}
                    </span>
                  </span>
                  <Arrow />
                </div>
              ))}
            </div>
          </div>
        </div>
        <div className={`${styles.model} ${prompt.frozen}`} data-part="model">
          <p className={prompt.isFrozen}>
            <b>
              <Named
                long={alone ? says.plain(name) : says.frozen(name)}
                short={alone ? says.plainShort(name, short) : says.frozenShort(name, short)}
              />
            </b>
            <small className={picture.long}>
              {alone ? says.numbers(formatNumber(total)) : says.none(formatNumber(total))}
            </small>
          </p>
        </div>
        <p className={`${styles.foot} ${picture.long}`}>
          <small>
            {!alone && <i className={prompt.trained} />}
            {!alone && says.scale}
          </small>
          <b data-part="answer">{says.answer}</b>
          <Arrow className={styles.out} />
        </p>
      </div>
      <div className={controls.controls}>
        {!alone && (
          <StageSlider
            label={linked(words.vectors.label, (letter) => <i className={prompt.letter}>{letter}</i>)}
            name={words.vectors.name}
            value={n}
            min={min}
            max={max}
            ticks={TICKS}
            tone="train"
            valueText={(at) => words.vectors.value(at, formatNumber(at * width))}
            onChange={(to) => set({ n: to, front: 1, t: 0 })}
          />
        )}
      </div>
    </>
  );
}
