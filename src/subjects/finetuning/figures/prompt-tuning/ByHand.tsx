import { memo } from 'react';
import { formatFixed, formatNumber } from '../../../../notation/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import { bestByHand, choicesOf, lossByHand, NONE } from './byHand.ts';
import { lossWithoutPrompt, type PromptState, rightAnswers } from './model.ts';
import type { Moment } from './promptRun.ts';
import styles from './promptTuning.module.css';
import { examples } from './task.ts';
import { rowOf, wholeWords } from './vocabulary.ts';
import { words } from './words.ts';

const sorted = wholeWords.map(({ token }) => token).sort();
const best = bestByHand.map((tokens) => ({
  tokens,
  loss: lossByHand(tokens),
  right: rightAnswers(tokens.map((token) => rowOf(token).vector)),
}));
const rightWithout = rightAnswers([]);

interface Props {
  /** w1, w2 and w3 of the state. */
  chosen: readonly string[];
  step: number;
  moment: Moment;
  right: number;
  set(change: Partial<PromptState>): void;
}

/** The same model steered by words: what rows of the table can do, against what free vectors can do. */
export const ByHand = memo(function ByHand({ chosen, step, moment, right, set }: Props) {
  const written = chosen.filter((word) => word !== NONE);
  const [one, two, three] = best;
  return (
    <div className={styles.handPanel}>
      <p>{words.byHand.how}</p>
      <div className={styles.selects}>
        {chosen.map((word, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place of the prompt is known by its number
          <label key={i}>
            {words.byHand.word(i + 1)}
            <select value={word} onChange={(event) => set({ [`w${i + 1}`]: event.currentTarget.value })}>
              <option value={NONE}>{words.byHand.noWord}</option>
              {sorted.map((token) => (
                <option key={token}>{token}</option>
              ))}
            </select>
          </label>
        ))}
        <Button
          onClick={() =>
            set({ w1: three?.tokens[0] ?? NONE, w2: three?.tokens[1] ?? NONE, w3: three?.tokens[2] ?? NONE })
          }
        >
          {words.byHand.useBest}
        </Button>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.byHand.front}</th>
            <th scope="col" data-number="">
              {words.byHand.loss}
            </th>
            <th scope="col" data-number="">
              {words.byHand.right(examples.length)}
            </th>
          </tr>
        </thead>
        <tbody>
          <Row name={words.byHand.nothing} loss={lossWithoutPrompt} right={rightWithout} />
          {written.length > 0 && (
            <Row
              name={words.byHand.yours(written.join(' '))}
              loss={lossByHand(written)}
              right={rightAnswers(written.map((token) => rowOf(token).vector))}
            />
          )}
          {[one, two, three].map(
            (entry, i) =>
              entry && (
                <Row
                  key={entry.tokens.length}
                  name={words.byHand.best(formatNumber(choicesOf(i + 1)), i + 1, entry.tokens.join(' '))}
                  loss={entry.loss}
                  right={entry.right}
                />
              ),
          )}
          <Row
            name={words.byHand.trained(moment.prompt.length, step)}
            loss={moment.loss}
            right={right}
            trained
          />
        </tbody>
      </table>
      <p>{words.byHand.note(wholeWords.length)}</p>
    </div>
  );
});

function Row({
  name,
  loss,
  right,
  trained = false,
}: {
  name: string;
  loss: number;
  right: number;
  trained?: boolean;
}) {
  return (
    <tr className={trained ? styles.rowTrain : undefined}>
      <th scope="row">{name}</th>
      <td data-number="">{formatFixed(loss, 2)}</td>
      <td data-number="">{right}</td>
    </tr>
  );
}
