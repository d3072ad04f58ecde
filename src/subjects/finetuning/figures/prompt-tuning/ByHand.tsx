import { memo } from 'react';
import { formatFixed, formatNumber } from '../../../../notation/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import { bestByHand, choicesOf, lossByHand, NONE } from './byHand.ts';
import { lossWithoutPrompt, type PromptState, rightAnswers } from './model.ts';
import type { Moment } from './promptRun.ts';
import styles from './promptTuning.module.css';
import { examples } from './task.ts';
import { rowOf, words } from './vocabulary.ts';

const sorted = words.map(({ token }) => token).sort();
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
      <p>
        Write up to three words in front of each sentence instead. Their vectors must be rows of the table,
        and their order plays no part in this toy.
      </p>
      <div className={styles.selects}>
        {chosen.map((word, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place of the prompt is known by its number
          <label key={i}>
            Word {i + 1}
            <select value={word} onChange={(event) => set({ [`w${i + 1}`]: event.currentTarget.value })}>
              <option value={NONE}>no word</option>
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
          Use the best three
        </Button>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">In front of the sentence</th>
            <th scope="col" data-number="">
              Loss
            </th>
            <th scope="col" data-number="">
              Right of {examples.length}
            </th>
          </tr>
        </thead>
        <tbody>
          <Row name="Nothing" loss={lossWithoutPrompt} right={rightWithout} />
          {written.length > 0 && (
            <Row
              name={`Your words: ${written.join(' ')}`}
              loss={lossByHand(written)}
              right={rightAnswers(written.map((token) => rowOf(token).vector))}
            />
          )}
          {[one, two, three].map(
            (entry, i) =>
              entry && (
                <Row
                  key={entry.tokens.length}
                  name={`Best of ${formatNumber(choicesOf(i + 1))} with ${i + 1}: ${entry.tokens.join(' ')}`}
                  loss={entry.loss}
                  right={entry.right}
                />
              ),
          )}
          <Row
            name={`Trained vectors (${moment.prompt.length}), step ${step}`}
            loss={moment.loss}
            right={right}
            trained
          />
        </tbody>
      </table>
      <p>
        All choices among the {words.length} whole words were tried, repetitions included. A word stands where
        the table puts it; a trained vector may go where no word is. The toy was chosen to make the difference
        easy to see; how large it is in a real model has to be measured there.
      </p>
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
