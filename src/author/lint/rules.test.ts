import { describe, expect, it } from 'vitest';
import { ask, askNumber, lint, option, right, shown } from '../../../tests/helpers/questionBank.ts';
import type { QuestionSource } from '../questions/authorKind.ts';
import { type Code, rules } from './rules.ts';

interface Case {
  code: Code;
  /** The finding it must give, as `level at place`. */
  found: string;
  bad: QuestionSource;
  good: QuestionSource;
  textBefore?: string;
}

const three = (a: string, key: string, c: string, more: Record<string, unknown> = {}) =>
  ask({ options: [option(a), right(key), option(c)], ...more });
const four = (a: string, key: string, c: string, d: string) =>
  ask({ options: [option(a), right(key), option(c), option(d)] });
const prompt = (text: string, more: Record<string, unknown> = {}) => ask({ prompt: text, ...more });
const told = (feedback: string) =>
  ask({ options: [option('It stays', { feedback }), right('It falls'), option('It rises')] });
const many = (n: number, word = 'word') => Array.from({ length: n }, (_, i) => `${word}${i}`).join(' ');

const why = (what: string) => `Here is why ${what} stands where it does and nowhere else.`;
const matching = (items: string[], answers: string[]) =>
  ask({
    kind: 'match',
    items: items.map((answer, i) => ({
      id: `i${i}`,
      text: `Thing ${i}`,
      answer: `x${answer}`,
      feedback: why(`thing ${i}`),
    })),
    answers: answers.map((text, i) => ({ id: i === 0 || text !== 'A' ? `x${text}` : 'other', text })),
  });
const ordering = (a: string, b: string, c: string, step: Record<string, unknown> = {}) =>
  ask({
    kind: 'order',
    steps: [a, b, c].map((text, i) => ({ id: `s${i}`, text, feedback: why(text), ...step })),
    right: why('everything'),
    otherwise: 'Think again.',
  });
const blanks = (text: string) =>
  ask({
    kind: 'cloze',
    text,
    blanks: {
      state: {
        type: 'word',
        label: 'state',
        accept: ['frozen'],
        right: why('this word'),
        otherwise: 'Think again.',
      },
    },
  });
const guess = (scale: { from: number; to: number }) =>
  ask({ kind: 'estimate', scale, answer: 2e6, working: '2e6', low: 'More.', high: 'Less.' });
const boxes = (feedback: string) =>
  ask({
    kind: 'locate',
    figure: { caption: 'A block.', columns: 2 },
    parts: [
      { id: 'a', text: 'Pair', at: [1, 1], correct: true, feedback: why('the pair') },
      { id: 'b', text: 'Base', at: [2, 1], feedback },
    ],
  });

const cases: Case[] = [
  {
    code: 'option-count',
    found: 'warn at one.0.options',
    bad: ask({
      options: [right('It falls'), ...'abcdef'].map((o) => (typeof o === 'string' ? option(`It ${o}`) : o)),
    }),
    good: ask(),
  },
  {
    code: 'opener-options',
    found: 'info at one.0.options',
    bad: ask({
      role: 'opener',
      options: [right('It falls'), option('It rises'), option('It stays'), option('It jumps')],
    }),
    good: ask({ role: 'opener' }),
  },
  {
    code: 'option-duplicate',
    found: 'error at one.0.options.1.text',
    bad: three('0.5', '1/2', '0.25'),
    good: three('0.5', '0.75', '0.25'),
  },
  {
    code: 'option-duplicate',
    found: 'error at one.0.options.2.text',
    bad: three('0.25', '0.5', '50 %'),
    good: three('16 bits', '16 bytes', '8 bits'),
  },
  {
    code: 'option-duplicate',
    found: 'error at one.0.options.1.text',
    bad: three('The **rank**', 'the rank.', 'The width'),
    good: three('$-r$', '$r$', '$d$'),
  },
  {
    code: 'option-near-duplicate',
    found: 'warn at one.0.options.1.text',
    bad: three(
      'The large pre-trained weight matrix',
      'The large pre-trained weight matrix itself',
      'The vectors',
    ),
    good: three('The loss of it is higher', 'The loss of it is lower', 'The loss of it is not lower'),
  },
  {
    code: 'option-range-overlap',
    found: 'error at one.0.options.1.text',
    bad: three('1–10', '10–20', '21–30'),
    good: three('1–9', '10–19', '20 or more'),
  },
  {
    code: 'option-range-overlap',
    found: 'error at one.0.options.1.text',
    bad: three('below 10', '5 to 20', 'above 20'),
    good: three('below 5', '5 to 20', 'above 20'),
  },
  {
    code: 'true-false',
    found: 'info at one.0.options',
    bad: ask({ options: [right('Yes'), option('No')] }),
    good: ask({ options: [right('Yes, by a tenth'), option('No, by a half')] }),
  },

  {
    code: 'feedback-verdict-only',
    found: 'warn at one.0.options.0.feedback',
    bad: told('Incorrect. Try again.'),
    good: told('That counts one square, but A and B are strips.'),
  },
  {
    code: 'feedback-verdict-only',
    found: 'warn at one.0.wrong.0.feedback',
    bad: askNumber({ wrong: [{ value: 4, feedback: 'Not quite right.' }] }),
    good: askNumber(),
  },
  {
    code: 'feedback-copied',
    found: 'warn at one.0.options.2.feedback',
    bad: ask({
      options: [
        option('It stays', { feedback: 'The slope is not zero.' }),
        right('It falls'),
        option('It rises', { feedback: 'The slope is not zero' }),
      ],
    }),
    good: ask(),
  },

  {
    code: 'position-reference',
    found: 'error at one.0.explanation',
    bad: ask({ explanation: 'See why option B fails.' }),
    good: ask({ explanation: 'See why the square fails, as option pricing does.' }),
  },
  {
    code: 'position-reference',
    found: 'error at one.0.options.0.feedback',
    bad: told('The first answer is the same as this one, but lower.'),
    good: told('The first matrix is the same as this one, but lower.'),
  },
  {
    code: 'position-reference',
    found: 'error at one.0.hints.0',
    bad: ask({ hints: ['Both A and C go too far.'] }),
    good: ask({
      hints: ['Both A and B are strips.'],
      prompt: 'What happens to the loss when $A$ and $B$ move?',
    }),
  },
  {
    code: 'all-none-above',
    found: 'error at one.0.options.2.text',
    bad: three('It stays', 'It falls', 'All of the above'),
    good: three('It stays', 'It falls', 'All of the loss goes'),
  },
  {
    code: 'all-none-above',
    found: 'warn at one.0.options.2.text',
    bad: three('It stays', 'It falls', 'None of these', { shuffle: false }),
    good: ask(),
  },
  {
    code: 'stem-negative',
    found: 'error at one.0.prompt',
    bad: prompt('A pair is trained. Which tensor is not trained?'),
    good: prompt('Nothing is not known. Which tensor has at least two rows?'),
  },
  {
    code: 'stem-negative',
    found: 'warn at one.0.prompt',
    bad: prompt('Which tensor is **not** trained?'),
    good: prompt('Which tensor stays frozen?'),
  },
  {
    code: 'double-negative',
    found: 'error at one.0.options.2.text',
    bad: three('It stays', 'It falls', 'It isn’t updated', { prompt: 'Which of these is **not** so?' }),
    good: three('It stays', 'It falls', 'It isn’t updated'),
  },
  {
    code: 'stem-unfocused',
    found: 'warn at one.0.prompt',
    bad: prompt('Which of the following is true?'),
    good: prompt('What does rank 8 change?'),
  },
  {
    code: 'stem-unfocused',
    found: 'warn at one.0.prompt',
    bad: prompt('Which is it?'),
    good: prompt('A pair has been merged. Which statements hold?'),
  },
  {
    code: 'stem-not-a-question',
    found: 'warn at one.0.prompt',
    bad: prompt('LoRA rank and its updates.'),
    good: prompt('Predict the loss after one step.'),
  },
  {
    code: 'stem-not-a-question',
    found: 'warn at one.0.prompt',
    bad: prompt('The figure so that the rank is four.'),
    good: prompt('Set the figure so that the rank is four.'),
  },
  {
    code: 'stem-long',
    found: 'warn at one.0.prompt',
    bad: prompt(`${many(90)} what?`),
    good: prompt(`${many(89)} what?`),
  },
  {
    code: 'stem-long',
    found: 'warn at one.0.prompt',
    bad: prompt(`${many(60)} what?`, { role: 'opener' }),
    good: prompt(`${many(59)} what?`, { role: 'opener' }),
  },
  {
    code: 'option-long',
    found: 'warn at one.0.options.0.text',
    bad: three(many(26), 'It falls', 'It rises'),
    good: three(many(25), 'It falls', 'It rises'),
  },

  {
    code: 'cue-article',
    found: 'error at one.0.options.1.text',
    bad: three('adapter', 'projection', 'encoder', { prompt: 'The matrix is called an:' }),
    good: three('adapter', 'projection', 'encoder', { prompt: 'The matrix is called:' }),
  },
  {
    code: 'cue-article',
    found: 'error at one.0.options.0.text',
    bad: three('unit', 'hour', 'LLM', { prompt: 'Each of them is an:' }),
    good: three('unit', 'one-off', 'GPU', { prompt: 'Each of them is a:' }),
  },
  {
    code: 'cue-form',
    found: 'warn at one.0.options.1.text',
    bad: three('To widen it', 'Freezing it', 'To cut it'),
    good: three('To widen it', 'To freeze it', 'To cut it'),
  },
  {
    code: 'cue-form',
    found: 'warn at one.0.options.1.text',
    bad: three('$r$ of them', '8 of them', '$d$ of them'),
    good: three('4 of them', '8 of them', '$d$ of them'),
  },
  {
    code: 'cue-format',
    found: 'warn at one.0.options.1.text',
    bad: three('the norm', 'the `rank`', 'the bias'),
    good: three('the `norm`', 'the `rank`', 'the bias'),
  },
  {
    code: 'cue-format',
    found: 'warn at one.0.options.1.text',
    bad: three('It stays.', 'It falls', 'It rises.'),
    good: three('It stays.', 'It falls.', 'It rises.'),
  },
  {
    code: 'cue-format',
    found: 'warn at one.0.options.1.text',
    bad: three('the $r$', 'the **rank**', 'the $d$', {}),
    good: three('the **norm**', 'the **rank**', 'the **bias**'),
  },
  {
    code: 'key-longest',
    found: 'warn at one.0.options.1.text',
    bad: three('x'.repeat(40), 'x'.repeat(64), 'x'.repeat(30)),
    good: three('x'.repeat(52), 'x'.repeat(64), 'x'.repeat(30)),
  },
  {
    code: 'key-longest',
    found: 'info at one.0.options.1.text',
    bad: three('x'.repeat(48), 'x'.repeat(60), 'x'.repeat(30)),
    good: three('x'.repeat(49), 'x'.repeat(60), 'x'.repeat(30)),
  },
  {
    code: 'key-longest',
    found: 'warn at one.0.options.1.text',
    bad: three('a zero', 'a sum of many small terms', 'a one'),
    good: three('a zero', String.raw`$\sum_{i} \mathbf{x}_{i}$`, 'a one'),
  },
  {
    code: 'key-shortest',
    found: 'info at one.0.options.1.text',
    bad: three('x'.repeat(40), 'x'.repeat(22), 'x'.repeat(45)),
    good: three('x'.repeat(36), 'x'.repeat(22), 'x'.repeat(45)),
  },
  {
    code: 'key-over-qualified',
    found: 'warn at one.0.options.1.text',
    bad: three(
      'It will stay just where it was',
      'It falls, because the step goes down the slope',
      'It rises a little at first',
    ),
    good: three(
      'It stays, since the slope is zero',
      'It falls, because the step goes down the slope',
      'It rises a little at first',
    ),
  },
  {
    code: 'absolutes-in-distractors',
    found: 'warn at one.0.options.0.text',
    bad: three('It always rises', 'It falls a bit', 'It can never move'),
    good: three('It rises a bit', 'It falls each time', 'It stays as it was'),
  },
  {
    code: 'hedge-only-in-key',
    found: 'info at one.0.options.1.text',
    bad: three('The weights', 'Usually the factors', 'The biases'),
    good: three('Often the weights', 'Usually the factors', 'The biases'),
  },
  {
    code: 'clang',
    found: 'warn at one.0.options.1.text',
    bad: three('Sorting of batches', 'Checkpointing of gradients', 'Pruning of layers', {
      prompt: 'What is gradient checkpointing for?',
    }),
    good: three('Checkpoints of gradients on disk', 'Checkpointing of gradients', 'Pruning of layers', {
      prompt: 'What is gradient checkpointing for?',
    }),
  },
  {
    code: 'clang',
    found: 'info at one.0.options.1.text',
    bad: three('Sorting of batches', 'Summing of gradients', 'Pruning of layers', {
      prompt: 'What does the gradient need?',
    }),
    good: three('Sorting of gradients', 'Summing of gradients', 'Pruning of layers', {
      prompt: 'What does the gradient need?',
    }),
  },
  {
    code: 'convergence',
    found: 'info at one.0.options.1.text',
    bad: four('Adapters alone', 'Adapters beside quantised weights', 'Quantised biases', 'Pruned weights'),
    good: four(
      'Adapters with quantised weights',
      'Adapters with pruned weights',
      'Prefixes with quantised weights',
      'Prefixes with pruned weights',
    ),
  },

  {
    code: 'numeric-unsorted',
    found: 'warn at one.0.options',
    bad: three('64', '8', '512', { shuffle: false }),
    good: three('512', '64', '8', { shuffle: false }),
  },
  {
    code: 'numeric-shuffled',
    found: 'info at one.0.options',
    bad: three('8 GB', '64 GB', '1,024 GB'),
    good: three('8 GB', '64 GB', '1,024 GB', { shuffle: false }),
  },
  {
    code: 'hint-gives-key',
    found: 'warn at one.0.hints.1',
    bad: ask({ hints: ['Look at the slope.', 'Clearly the loss falls a little way.'] }),
    good: ask({ hints: ['Look at the slope.', 'The loss moves.'] }),
  },
  {
    code: 'hint-gives-key',
    found: 'warn at one.0.hints.0',
    bad: askNumber({ answer: 81920, working: '81920', hints: ['There are 81,920 of them.'] }),
    good: askNumber({
      answer: 16,
      working: '4*4',
      prompt: 'How many numbers has a square of side 4?',
      hints: ['Each strip holds 4.'],
    }),
  },
  {
    code: 'key-in-text-before',
    found: 'error at one.0.options.1.text',
    bad: three('It stays', 'It falls a little way', 'It rises', { role: 'opener' }),
    good: three('It stays', 'It falls a little', 'It rises', { role: 'check' }),
    textBefore: 'We shall see that **it falls a little way**.',
  },
  {
    code: 'alt-gives-key',
    found: 'warn at one.0.prompt',
    bad: prompt('![A curve: the loss falls a little way](loss.svg) What happens?'),
    good: prompt('![A curve with one step marked](loss.svg) What happens?'),
  },

  {
    code: 'distractor-without-misconception',
    found: 'info at one.0.options.0.text',
    bad: ask({ options: [option('It stays', { misconception: undefined }), right('It falls')] }),
    good: ask(),
  },
  {
    code: 'implausible-distractor',
    found: 'info at one.0.options.2.text',
    bad: three('The loss stays', 'The loss falls', 'A banana'),
    good: ask(),
  },
  {
    code: 'speech-missing',
    found: 'warn at one.0.options.0.text',
    bad: three(String.raw`$\mid$`, '$y$', '$x$'),
    good: ask({ options: [option(String.raw`$\mid$`, { spoken: 'given' }), right('$y$'), option('$x$')] }),
  },
  {
    code: 'glyph-outside-font',
    found: 'info at one.0.options.1.text',
    bad: three('It stays', 'loss → 0', 'It rises'),
    good: three('It stays', String.raw`loss $\to$ 0`, 'It rises – “slowly”'),
  },
  {
    code: 'reading-grade',
    found: 'info at one.0.prompt',
    bad: prompt(
      'Considering parameterisation alternatives systematically, which operationalisation of dimensionality characterises representational generalisation capabilities appropriately and comprehensively?',
    ),
    good: ask(),
  },
  {
    code: 'match-by-elimination',
    found: 'warn at one.0.answers',
    bad: matching(['a', 'b', 'c'], ['a', 'b', 'c']),
    good: matching(['a', 'b', 'c'], ['a', 'b', 'c', 'd']),
  },
  {
    code: 'match-by-elimination',
    found: 'warn at one.0.answers',
    bad: matching(['a', 'b'], ['a', 'b']),
    good: matching(['a', 'a'], ['a', 'b']),
  },
  {
    code: 'option-duplicate',
    found: 'error at one.0.answers.1.text',
    bad: matching(['a', 'c'], ['a', 'A', 'c']),
    good: matching(['a', 'c'], ['a', 'b', 'c']),
  },
  {
    code: 'step-says-place',
    found: 'warn at one.0.steps.1.text',
    bad: ordering('The base is loaded', 'Then the pair is trained', 'The pair is merged'),
    good: ordering('The base is loaded', 'The pair is trained', 'The pair is merged'),
  },
  {
    code: 'option-duplicate',
    found: 'error at one.0.steps.2.text',
    bad: ordering('The base is loaded', 'The pair is trained', 'The **base** is loaded.'),
    good: ordering('The base is loaded', 'The pair is trained', 'The base is kept'),
  },
  {
    code: 'option-long',
    found: 'warn at one.0.steps.0.text',
    bad: ordering(`The base is loaded ${many(22)}`, 'The pair is trained', 'The pair is merged'),
    good: ordering('The base is loaded', 'The pair is trained', 'The pair is merged'),
  },
  {
    code: 'feedback-copied',
    found: 'warn at one.0.steps.1.feedback',
    bad: ordering('The base is loaded', 'The pair is trained', 'The pair is merged', {
      feedback: 'It stands here because the steps need it so.',
    }),
    good: ordering('The base is loaded', 'The pair is trained', 'The pair is merged'),
  },
  {
    code: 'blank-in-text',
    found: 'warn at one.0.blanks.state.accept',
    bad: blanks('The base is frozen, and what is kept without change is [[state]].'),
    good: blanks('The base is kept without change: it is [[state]].'),
  },
  {
    code: 'estimate-in-middle',
    found: 'warn at one.0.scale',
    bad: guess({ from: 1e3, to: 1e9 }),
    good: guess({ from: 1e3, to: 1e12 }),
  },
  {
    code: 'feedback-verdict-only',
    found: 'warn at one.0.parts.1.feedback',
    bad: boxes('Not correct.'),
    good: boxes('The base receives no update while the pair is trained.'),
  },
];

describe('a rule for one question', () => {
  it('has nothing to say of a sound one', () => {
    expect(lint([ask()]).diagnostics.filter((f) => f.file.startsWith('one'))).toEqual([]);
    expect(lint([askNumber()]).diagnostics.filter((f) => f.file.startsWith('one'))).toEqual([]);
  });

  it.each(cases)('$code finds $found, and nothing in the mended question', (given) => {
    const { code, found, bad, good, textBefore = '' } = given;
    // Company of other questions, in which no word is common.
    const others = Array.from({ length: 4 }, (_, i) =>
      askNumber({ id: `n${i}`, prompt: `How long is strip ${many(6, 'abc'[i] ?? 'z')}?` }),
    );
    const run = (question: QuestionSource) =>
      lint([question, ...others], {
        lessons: [
          {
            id: 'one',
            questions: [question, ...others],
            checksInText: 0,
            text: 'The loss falls.',
            textBefore,
            minutes: 1,
            figures: 0,
          },
        ],
      }).diagnostics;
    expect(shown(run(bad), code)).toContain(found);
    expect(shown(run(good), code).filter((f) => f.includes('one.0'))).toEqual([]);
  });

  it('about words keeps silent in a language it does not know', () => {
    const bad = prompt('Which tensor is not trained?');
    expect(shown(lint([bad], { language: 'de' }).diagnostics, 'stem-negative')).toEqual([]);
    expect(shown(lint([bad], { language: 'en-GB' }).diagnostics, 'stem-negative')).toHaveLength(1);
  });
});

/** Tried in course.test.ts and ignores.test.ts. */
const OF_THE_COURSE =
  /^(course|objective|misconception|item|ignore)-|^(recall-only|inventory-short|text-crowded|estimate-wrong|sum-wrong|id-changed)$/;

it('covers every rule that is enforced here', () => {
  const here = Object.entries(rules).flatMap(([code, rule]) => ('where' in rule ? [] : code));
  const tried = new Set<string>(cases.map((c) => c.code));
  expect(here.filter((code) => !tried.has(code) && !OF_THE_COURSE.test(code))).toEqual([]);
});
