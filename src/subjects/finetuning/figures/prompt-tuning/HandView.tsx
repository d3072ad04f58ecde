import type { CSSProperties } from 'react';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import { PlayButton } from '../../../../figures/parts/PlayButton.tsx';
import { linear } from '../../../../figures/parts/scales.ts';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { useWalk } from '../../../../figures/parts/useWalk.ts';
import { formatFixed, formatNumber } from '../../../../notation/format.ts';
import { Select } from '../../../../ui/Select.tsx';
import { allOfThree, BIN, choicesOf, NONE } from './byHand.ts';
import styles from './hand.module.css';
import { bestOfThree, PLACES, trainedPrompt, yours } from './handModel.ts';
import { lossWithoutPrompt } from './model.ts';
import prompt from './prompt.module.css';
import { LAST_STEP } from './promptRun.ts';
import { examples } from './task.ts';
import type { ViewProps } from './view.ts';
import { wholeWords } from './vocabulary.ts';
import { words } from './words.ts';

const says = words.hand;
const sorted = wholeWords.map(({ token }) => token).sort();
const MS_PER_STEP = 40;
/** Prompts that a dot stands for. */
const EACH = 20;
const HIGHEST = 5.8;
/** Losses between which a name stands at the left of its mark: where columns rise to the right, and at the end. */
const [RISES, PEAK, ENDS] = [1, 2.05, 3.3];
/** How far a name reaches, on the scale of losses: on wide stages and on narrow ones. */
const [LONG, SHORT] = [2, 1.1];
const TICKS = [0, 1, 2, 3, 4, 5];

const columns = allOfThree.map((count) => Math.round(count / EACH) || Math.sign(count));
const ROWS = Math.max(...columns) + 1;
const across = linear([0, HIGHEST], [0, 100]);
const place = (loss: number) => `${across(Math.min(HIGHEST, loss)).toFixed(2)}%`;
const left = (loss: number) => ({ left: place(loss) });

/** All prompts of three words, stacked by their loss. */
const DOTS = columns
  .flatMap((count, at) =>
    Array.from({ length: count }, (_, n) => {
      const x = across((at + 0.5) * BIN).toFixed(2);
      return `M${x} ${((100 * (ROWS - n - 0.5)) / ROWS).toFixed(2)}h0`;
    }),
  )
  .join('');

/** How high the columns stand at most from one loss to another. */
const heightAt = (from: number, to = from) =>
  Math.max(0, ...columns.slice(Math.floor(Math.max(0, from) / BIN), Math.floor(to / BIN) + 1)) / ROWS;

/** All prompts of three words that there are, yours among them, and one that training found. */
export function HandView({ state, set, covered, onPlay }: ViewProps) {
  const { w1, w2, w3, t } = state;
  const walk = useWalk({ t, end: LAST_STEP, msPerStep: MS_PER_STEP, onMove: (to) => set({ t: to }), onPlay });
  const { playing } = walk;
  const own = yours(state);
  const toLeft = (own.loss > RISES && own.loss < PEAK) || own.loss > ENDS;
  const over = heightAt(own.loss);
  const clear = (reach: number) =>
    toLeft ? heightAt(own.loss - reach, Math.max(own.loss, reach)) : heightAt(own.loss, own.loss + reach);
  // On wide stages what begins left of the rise would stand in the name of the best: it goes above all.
  const raised = { '--over': over, '--clear': own.loss < RISES ? 1 : clear(LONG), '--short': clear(SHORT) };
  const trained = trainedPrompt(state);
  const rightOf = (right: number) => says.right(right, examples.length);
  const two = (loss: number) => formatFixed(loss, 2);
  return (
    <>
      <div className={`${picture.pic} ${styles.pic}`}>
        <div className={styles.plot}>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path className={styles.dots} d={DOTS} />
          </svg>
          <p className={`${styles.each} ${picture.long}`}>
            {says.dots(EACH, formatNumber(choicesOf(PLACES))).map((line) => (
              <small key={line}>{line}</small>
            ))}
          </p>
          <p className={styles.best} style={left(bestOfThree.loss)}>
            <b>
              <Named long={two(bestOfThree.loss)} short={says.bestShort(two(bestOfThree.loss))} />
            </b>{' '}
            <span className={picture.long}>{bestOfThree.tokens.join(' ')}</span>
            <small className={picture.long}>{says.best(rightOf(bestOfThree.right))}</small>
          </p>
          <p
            className={`${styles.trained} ${prompt.isTrained}`}
            style={left(trained.drawn)}
            data-part="vectors"
            data-left={trained.loss > HIGHEST / 2 || undefined}
          >
            <b>
              <Named
                long={says.trained(two(trained.loss), trained.step)}
                short={says.trainedShort(two(trained.loss), trained.step)}
              />
            </b>
            <small className={picture.long}>
              {trained.beatsAll && trained.right === bestOfThree.right
                ? says.surer(rightOf(trained.right))
                : rightOf(trained.right)}
            </small>
            <i className={prompt.trained} />
          </p>
          <i className={styles.lead} style={{ ...left(own.loss), ...raised } as CSSProperties} />
          <i className={styles.ring} style={{ ...left(own.loss), ...raised } as CSSProperties} />
          <p
            className={styles.yours}
            style={{ '--x': place(own.loss), ...raised } as CSSProperties}
            data-left={toLeft || undefined}
          >
            <b>
              <Named long={says.yours(two(own.loss))} short={says.yoursShort(two(own.loss))} />
            </b>
            <small className={picture.long}>, {rightOf(own.right)}</small>
          </p>
          {TICKS.map((loss) => (
            <small key={loss} className={styles.tick} style={left(loss)}>
              {loss}
            </small>
          ))}
          <small className={`${styles.bare} ${picture.long}`} style={left(lossWithoutPrompt)}>
            {says.bare(two(lossWithoutPrompt))}
          </small>
          <b className={styles.axis}>
            <Named long={says.axis} short={says.axisShort} />
          </b>
        </div>
      </div>
      <div className={`${controls.controls} ${styles.controls}`}>
        {[w1, w2, w3].map((word, i) => (
          <Select
            // biome-ignore lint/suspicious/noArrayIndexKey: a place of the prompt is known by its number
            key={i}
            aria-label={says.word(i + 1)}
            value={word}
            aria-disabled={covered || undefined}
            data-main={i === 0 ? '' : undefined}
            onChange={(event) => {
              if (!covered) set({ [`w${i + 1}`]: event.currentTarget.value });
            }}
          >
            <option value={NONE}>{says.noWord}</option>
            {sorted.map((token) => (
              <option key={token}>{token}</option>
            ))}
          </Select>
        ))}
        <PlayButton
          playing={playing}
          label={says.run(PLACES)}
          short={says.runShort}
          disabled={covered}
          onPress={walk.toggle}
        />
      </div>
    </>
  );
}
