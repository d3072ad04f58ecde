import { describe, expect, it } from 'vitest';
import { promptSlope } from '../../methods/softPrompt.ts';
import { allOfThree, BIN, bestByHand, choicesOf, lossByHand } from './byHand.ts';
import { describe as inWords, table } from './describe.ts';
import { bestOfThree, trainedPrompt } from './handModel.ts';
import { headline } from './headline.ts';
import { placeLabels } from './labels.ts';
import { fitted, lossWithoutPrompt, type PromptState, rightAnswers, sceneOf } from './model.ts';
import { placeOf, tally } from './places.ts';
import { LAST_STEP, momentAt, momentsUntil, starts, startVectors, startWords, task } from './promptRun.ts';
import { reader, WEIGHTS } from './reader.ts';
import { spec } from './spec.ts';
import { examples, labelled, wanted } from './task.ts';
import { tokenize } from './tokenize.ts';
import { rowOf, table as rows, wholeWords } from './vocabulary.ts';

const state: PromptState = {
  view: 'training',
  front: 1,
  sentence: 'the film was not bad',
  n: 4,
  t: 0,
  rate: 0.1,
  start: 'words',
  d: '4096',
  w1: 'opinion',
  w2: 'none',
  w3: 'none',
};
const setting = { n: 4, rate: 0.1, start: 'words' } as const;
const texts = (sentence: string) => tokenize(sentence).tokens.map(({ text }) => text);

describe('the tokenizer', () => {
  it('keeps known words and breaks unknown ones, longest piece first', () => {
    expect(texts('The film, was NOT bad!')).toEqual(['the', 'film', 'was', 'not', 'bad']);
    expect(texts('unfunny')).toEqual(['un', 'fun', 'n', 'y']);
  });

  it('takes off accents and puts one unknown token for signs it does not have', () => {
    expect(texts('café 2000')).toEqual(['c', 'a', 'f', 'e', '?']);
  });

  it('reads eight words and says so when there are more', () => {
    expect(tokenize('it is it is it is it is')).toMatchObject({ cut: false });
    const { tokens, cut } = tokenize('it is it is it is it is good');
    expect(tokens).toHaveLength(8);
    expect(cut).toBe(true);
  });

  it('has no token for an empty sentence', () => {
    expect(texts(' … ')).toEqual([]);
  });
});

describe('the table', () => {
  it('has no token twice', () => {
    expect(new Set(rows.map(({ token }) => token)).size).toBe(rows.length);
  });

  it('offers every whole word for a prompt by hand', () => {
    expect(spec.params.w1.values).toEqual(['none', ...wholeWords.map(({ token }) => token)]);
    expect(wholeWords).toHaveLength(45);
  });
});

describe('the task', () => {
  it('has six sentences of each class, labelled by the rule that also serves the learner’s sentence', () => {
    expect(labelled.filter(({ answer }) => answer === 'good')).toHaveLength(6);
    for (const { sentence, answer } of labelled) expect(wanted(tokenize(sentence).tokens)).toBe(answer);
  });

  it('wants nothing where there is no judgement, or both', () => {
    expect(wanted(tokenize('the film').tokens)).toBeUndefined();
    expect(wanted(tokenize('good but bad').tokens)).toBeUndefined();
  });

  it('is not solved by the frozen model: without a prompt every answer is wrong', () => {
    expect(examples).toHaveLength(12);
    expect(rightAnswers([])).toBe(0);
    expect(lossWithoutPrompt).toBeGreaterThan(3);
  });
});

describe('the run', () => {
  it('counts the weights it says', () => {
    const { heads, hidden, hiddenBias, readout, readoutBias } = reader;
    expect([heads, hidden, readout].flat(2).length + hiddenBias.length + readoutBias.length).toBe(WEIGHTS);
  });

  it('follows the negative gradient of finite differences, to 1e-4', () => {
    const { prompt, gradient } = momentAt(setting, 20);
    const h = 1e-5;
    for (const [j, row] of gradient.entries()) {
      for (const [k, slope] of row.entries()) {
        const moved = (by: number) =>
          prompt.map((p, i) => p.map((v, l) => (i === j && l === k ? v + by : v)));
        const measured = (promptSlope(task, moved(h)).loss - promptSlope(task, moved(-h)).loss) / (2 * h);
        expect(Math.abs(slope - measured)).toBeLessThanOrEqual(1e-4 * Math.abs(measured) + 1e-9);
      }
    }
    const next = momentAt(setting, 21).prompt;
    for (const [j, row] of next.entries())
      for (const [k, value] of row.entries())
        expect(value).toBeCloseTo((prompt[j]?.[k] ?? 0) - 0.1 * (gradient[j]?.[k] ?? 0), 12);
  });

  it('starts on rows of the table, and does the same each time', () => {
    expect(startVectors('words', 2)).toEqual([rowOf(startWords[0]).vector, rowOf(startWords[1]).vector]);
    expect(startVectors('random', 3)).toEqual(startVectors('random', 8).slice(0, 3));
    const losses = momentsUntil(setting, 30).map(({ loss }) => loss);
    for (let rate = 0.5; rate < 1; rate += 0.05) momentsUntil({ ...setting, rate }, 1);
    expect(momentsUntil(setting, 30).map(({ loss }) => loss)).toEqual(losses);
  });

  it('leaves weights and table as they were', () => {
    const before = JSON.stringify([reader, rows]);
    momentAt({ n: 8, rate: 0.3, start: 'random' }, LAST_STEP);
    expect(JSON.stringify([reader, rows])).toBe(before);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('learns the task with %i vectors', (n) => {
    const { prompt, loss } = momentAt({ ...setting, n }, LAST_STEP);
    expect(rightAnswers(prompt)).toBe(12);
    expect(loss).toBeLessThan(0.2);
  });

  it('turns the answer to a sentence it was not trained on', () => {
    expect(labelled.map(({ sentence }) => sentence)).not.toContain(state.sentence);
    const first = sceneOf(state);
    const last = sceneOf({ ...state, t: LAST_STEP });
    expect(first.output[0]).toBeGreaterThan(0.9);
    expect(last.output[2]).toBeGreaterThan(0.75);
    expect(last.wanted).toBe('good');
  });

  it('takes steps that are too large at a rate of 3 with eight vectors', () => {
    expect(momentAt({ n: 8, rate: 3, start: 'words' }, LAST_STEP).loss).toBeGreaterThan(0.5);
  });

  it('stays finite at both ends of the learning rate', () => {
    for (const start of starts)
      for (const n of [1, 8])
        for (const rate of [0.01, 3])
          expect(momentsUntil({ n, rate, start }, LAST_STEP).every(({ loss }) => Number.isFinite(loss))).toBe(
            true,
          );
  });
});

describe('words by hand', () => {
  it('are searched exhaustively: no choice of one, two or three is better than the one named', () => {
    const all = wholeWords.map(({ vector }) => vector);
    let tried = 0;
    const columns = allOfThree.map(() => 0);
    const best = [Infinity, Infinity, Infinity];
    const tryAll = (from: number, chosen: (readonly number[])[]) => {
      for (let i = from; i < all.length; i++) {
        const prompt = [...chosen, all[i] ?? []];
        const at = prompt.length - 1;
        const { loss } = promptSlope(task, prompt);
        best[at] = Math.min(best[at] ?? 0, loss);
        if (prompt.length < 3) tryAll(i, prompt);
        else {
          const column = Math.floor(loss / BIN);
          columns[column] = (columns[column] ?? 0) + 1;
          tried++;
        }
      }
    };
    tryAll(0, []);
    expect(tried).toBe(choicesOf(3));
    expect(columns).toEqual(allOfThree);
    for (const [i, tokens] of bestByHand.entries()) expect(lossByHand(tokens)).toBeCloseTo(best[i] ?? 0, 12);
  });

  it('stay behind trained vectors of the same number', () => {
    for (const [i, tokens] of bestByHand.entries())
      expect(momentAt({ ...setting, n: i + 1 }, LAST_STEP).loss).toBeLessThan(lossByHand(tokens) - 0.1);
  });

  it('are beaten by loss, not by right answers', () => {
    const trained = trainedPrompt({ ...state, t: LAST_STEP });
    expect(trained).toMatchObject({ beatsAll: true, right: 12 });
    expect(bestOfThree.right).toBe(12);
    expect(trainedPrompt(state).beatsAll).toBe(false);
  });
});

describe('places', () => {
  it('tell a row, a place between rows and one outside', () => {
    expect(placeOf(rowOf('film').vector)).toMatchObject({ where: 'on', nearest: { token: 'film' } });
    expect(placeOf([1.2, 1.4]).where).toBe('between');
    expect(placeOf([5, 5]).where).toBe('outside');
  });

  it('show vectors leaving their rows', () => {
    expect(tally(momentAt(setting, 0).prompt)).toEqual({ on: 4, between: 0, outside: 0 });
    const end = tally(momentAt(setting, LAST_STEP).prompt);
    expect(end.on).toBe(0);
    expect(end.outside).toBeGreaterThan(0);
  });
});

describe('a state as it can be drawn', () => {
  const placed: PromptState = { ...state, view: 'added', front: 0 };

  it('shows what an address from before there were views had changed', () => {
    expect(fitted({ ...placed, t: 40 }).view).toBe('training');
    expect(fitted({ ...placed, w2: 'verdict' }).view).toBe('hand');
    expect(fitted({ ...placed, n: 5 })).toMatchObject({ view: 'added', front: 1 });
  });

  it('is the state itself where a view is named', () => {
    expect(fitted(placed)).toBe(placed);
    expect(fitted(state)).toBe(state);
  });
});

describe('the headline', () => {
  it('counts what reaches the model, then what is trained', () => {
    expect(headline({ ...state, view: 'added', front: 0 })).toMatchObject({ number: '5', given: true });
    expect(headline({ ...state, view: 'added' })).toMatchObject({ number: '16,384', counts: 'trained' });
    expect(headline({ ...state, view: 'added' }).about).toBe(
      'numbers are trained, 0.00015\u00a0% of T5-XXL with its 11.1 billion',
    );
  });

  it('says how sure the right answer is, and keeps it back while it is asked for', () => {
    expect(headline({ ...state, t: 60 })).toMatchObject({
      number: '71\u00a0%',
      about: 'for “good”, the right answer, after 60 steps; before, 3\u00a0%',
    });
    expect(headline(state)).toMatchObject({ given: true, title: 'Training starts on words' });
    expect(headline({ ...state, t: 60 }).given).toBe(false);
    expect(headline({ ...state, sentence: '' }).about).toMatch(/^for “\w+”, the strongest answer/);
  });

  it('claims to leave all prompts behind by loss alone, and once that is so', () => {
    const by = (t: number) => headline({ ...state, view: 'hand', t });
    expect(by(0).title).not.toContain('least loss');
    expect(by(LAST_STEP).title).toContain('leave the least loss');
  });
});

// peft-facts 5.4 and the lesson: shares of trained and frozen numbers together.
it.each([
  ['4096', 5, '20,480'],
  ['512', 8, '4,096'],
  ['768', 1, '768'],
  ['1024', 2, '2,048'],
  ['3072', 4, '12,288'],
] as const)('counts n × d for d = %s and n = %i', (d, n, trained) => {
  expect(inWords({ ...state, view: 'added', d, n }).state).toContain(`= ${trained} trained numbers`);
});

it('gives the share of five vectors on T5-XXL as published', () => {
  expect(inWords({ ...state, view: 'added', n: 5 }).state).toContain(
    '0.0001839\u00a0% of all 11,135,352,832',
  );
});

describe('words and data', () => {
  it('name the figure in at most 20 words', () => {
    for (const view of spec.params.view.values)
      expect(inWords({ ...state, view }).short.split(/\s+/).length).toBeLessThanOrEqual(20);
  });

  it('say the state, also with no sentence', () => {
    expect(inWords({ ...state, t: 60 }).state).toMatch(/^Step 60 of 120\. 4 trained vectors and 5 tokens/);
    expect(inWords({ ...state, sentence: '' }).state).not.toContain('undefined');
  });

  it.each([
    [{ n: 2 }, /2 vectors.*training starts again/],
    [{ sentence: 'a soup' }, /^2 tokens/],
    [{ t: 40 }, /^Step 40: loss 3\.53 became/],
    [{ view: 'added', n: 2 }, /2 × 4,096 = 8,192 trained/],
    [{ d: '512' }, /T5-Small/],
    [{ w2: 'verdict' }, /opinion verdict give a loss/],
    [{ w1: 'none' }, /No word/],
  ] as const)('say what changed: %j', (change, words) => {
    expect(inWords({ ...state, ...change } as PromptState, state).change).toMatch(words);
  });

  it('fill every column of the table, the present step last', () => {
    const { columns, rows: data } = table({ ...state, t: 47.5 });
    for (const row of data) expect(row).toHaveLength(columns.length);
    expect(data.map(([step]) => step)).toEqual([0, 10, 20, 30, 40, 47]);
    for (const view of spec.params.view.values) {
      const of = table({ ...state, view });
      for (const row of of.rows) expect(row).toHaveLength(of.columns.length);
    }
  });

  it('find no vector on a word after training, and one out of the region of the words', () => {
    expect(tally(momentAt(state, LAST_STEP).prompt)).toMatchObject({ on: 0, between: 3, outside: 1 });
  });
});

it('labels do not cover each other', () => {
  const placed = placeLabels(
    [
      { text: 'film', x: 50, y: 50 },
      { text: 'movie', x: 52, y: 51 },
      { text: 'plot', x: 51, y: 49 },
    ],
    [],
    100,
  );
  const lines = placed.map(({ x, y, anchor }) => `${x} ${y} ${anchor}`);
  expect(new Set(lines).size).toBe(placed.length);
  expect(placed.length).toBeGreaterThan(1);
});
