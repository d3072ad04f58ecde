import { describe, expect, it } from 'vitest';
import { ask, askNumber, lint, option, right, shown } from '../../../tests/helpers/questionBank.ts';
import { INVENTORY } from './input.ts';
import { formatStatistics, outcome } from './statistics.ts';

const options = (key: number, words: [string, string, string]) =>
  words.map((text, i) => (i === key ? right(text) : option(text)));
const LONG = 'longer than the rest of them';
const bank = (n: number, key: number, more: Record<string, unknown> = {}) =>
  Array.from({ length: n }, (_, i) =>
    ask({ id: `q${i}`, options: options(key, [LONG, 'a fairly short one', 'a rather short one']), ...more }),
  );
const LESSON = { id: 'one', text: '', textBefore: '', minutes: 8, figures: 0 };
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Stems without a word in common. */
const stem = (i: number) =>
  `What of ${[1, 2, 3, 4, 5, 6].map((n) => LETTERS.charAt(i).repeat(n + 3)).join(', ')}?`;

describe('length over the course', () => {
  it('is a warning from 8 of 12, an error from 9 of 12 and nothing below', () => {
    const found = (longest: number) =>
      shown(lint([...bank(longest, 0), ...bank(12 - longest, 1)]).diagnostics, 'course-key-longest');
    expect([7, 8, 9].map(found)).toEqual([[], ['warn at course '], ['error at course ']]);
  });

  it('is not judged on fewer than 8 questions, nor counted where two options are equally long', () => {
    expect(shown(lint(bank(7, 0)).diagnostics, 'course-key-longest')).toEqual([]);
    const ties = Array.from({ length: 12 }, () => ask({ options: options(0, ['equal', 'alike', 'odd']) }));
    expect(lint(ties).statistics.keyLongest).toMatchObject({ count: 0, of: 12 });
  });

  it('is reported by lesson with the chance of each', () => {
    const { keyLongest } = lint([...bank(2, 0), ...bank(1, 1), askNumber()]).statistics;
    expect(keyLongest).toMatchObject({ count: 2, of: 3, chance: 1 / 3 });
    expect(keyLongest.lessons.one).toMatchObject({ count: 2, of: 3 });
    // Three in 27 ways give two or more with one missing, and one gives all: (3·2 + 1) / 27.
    expect(keyLongest.p).toBeCloseTo(7 / 27, 12);
  });
});

describe('the guesser that looks at form', () => {
  it('is caught when form answers the questions, with the cue it used', () => {
    const { diagnostics, statistics } = lint(bank(12, 0));
    expect(shown(diagnostics, 'course-blind-bot')).toEqual(['error at course ']);
    expect(statistics.blindBot).toMatchObject({ count: 12, of: 12 });
    expect(statistics.blindBot?.right[0]).toEqual({ id: 'q0', cue: 'length' });
  });

  it('is not when form misleads, and is not judged on fewer than 12 questions', () => {
    expect(shown(lint(bank(12, 1)).diagnostics, 'course-blind-bot')).toEqual([]);
    expect(shown(lint(bank(11, 0)).diagnostics, 'course-blind-bot')).toEqual([]);
  });

  it.each([
    ['absolute', ['It always falls', 'It slowly rises', 'It never stops'], 1],
    ['hedge', ['It falls a lot', 'It often falls', 'It falls a bit'], 1],
    ['clause', ['It goes down', 'It stays as is', 'It goes, as seen'], 2],
    ['words of the question', ['The weights move', 'The loss goes on', 'The vector goes'], 1],
    ['words of other options', ['Thin strips', 'Thin matrix', 'Wide strips'], 0],
  ] as const)('goes by %s', (cue, [a, b, c], key) => {
    expect(lint([ask({ options: options(key, [a, b, c]) })]).statistics.blindBot?.right).toEqual([
      { id: 'q', cue },
    ]);
  });
});

describe('the place of the right option', () => {
  const fixed = (n: number, key: (i: number) => number) =>
    Array.from({ length: n }, (_, i) =>
      ask({ shuffle: false, options: options(key(i), ['It stays', 'It falls', 'It rises']) }),
    );
  const found = (n: number, key: (i: number) => number) =>
    shown(lint(fixed(n, key)).diagnostics, 'course-key-position');

  it('is nothing to remark on when it moves about', () => {
    expect(found(9, (i) => i % 3)).toEqual([]);
  });

  it('is an error when one place has nearly all', () => {
    expect(found(9, (i) => (i === 4 ? 1 : 0))).toEqual(['error at course ']);
  });

  it('is a warning at the fifth time running', () => {
    expect(found(6, (i) => (i === 0 ? 1 : 0))).toEqual(['warn at one.5.options']);
    expect(found(5, (i) => (i === 0 ? 1 : 0))).toEqual([]);
  });

  it('does not count shuffled options and numbers', () => {
    const numbers = Array.from({ length: 9 }, () =>
      ask({ shuffle: false, options: options(0, ['1', '2', '3']) }),
    );
    expect(shown(lint([...numbers, ...bank(9, 0)]).diagnostics, 'course-key-position')).toEqual([]);
  });
});

describe('coverage', () => {
  const objectives = ['one.idea', 'one.count'];
  const check = (objective: string, id: string) => ask({ id, objective });
  const opener = (objective: string, id: string) => ask({ id, objective, role: 'opener' });

  it.each([
    ['objective-uncovered', 'error', [check('one.idea', 'a')]],
    ['objective-thin', 'warn', [opener('one.count', 'a'), check('one.count', 'b')]],
    ['objective-no-opener', 'info', [check('one.count', 'a'), check('one.count', 'b')]],
    [
      'objective-unbalanced',
      'warn',
      [...'abcd'].map((id) => check('one.idea', id)).concat(check('one.count', 'e')),
    ],
    ['objective-untaught', 'error', [ask({ objective: 'one.count', see: 'two#idea' })]],
  ] as const)('%s is found', (code, level, questions) => {
    expect(shown(lint(questions, { objectives }).diagnostics, code)).toContain(
      `${level} at objective one.count`,
    );
  });

  it('is complete with an opener and two checks for each objective', () => {
    const questions = objectives.flatMap((o, i) => [
      opener(o, `a${i}`),
      check(o, `b${i}`),
      check(o, `c${i}`),
    ]);
    const { diagnostics, statistics } = lint(questions, { objectives });
    expect(diagnostics.filter((f) => f.ruleId?.startsWith('objective-'))).toEqual([]);
    expect(statistics.coverage).toEqual(
      objectives.map((objective) => ({ objective, openers: 1, checks: 2 })),
    );
  });

  it('remarks on lessons that ask for facts alone', () => {
    const recall = ask({ tags: ['recall'] });
    expect(shown(lint([recall, recall, ask()]).diagnostics, 'recall-only')).toEqual([
      'info at questions one',
    ]);
    expect(shown(lint([recall, ask({ tags: ['which-method'] })]).diagnostics, 'recall-only')).toEqual([]);
  });

  it('remarks on minutes far from what words, checks and figures take', () => {
    const lesson = {
      id: 'one',
      questions: [ask(), ask(), ask()],
      checksInText: 2,
      text: 'word '.repeat(690),
      textBefore: '',
      figures: 1,
    };
    const found = (minutes: number) =>
      shown(lint([], { lessons: [{ ...lesson, minutes }] }).diagnostics, 'estimate-wrong');
    // 690 words are 3 minutes, two checks in the text 1.5 and a figure 1.5.
    const wrong = ['warn at lesson one'];
    expect([3, 4, 5, 6, 7, 8].map(found)).toEqual([wrong, wrong, [], [], [], wrong]);
  });

  it('warns of more than eight checks in a text, and counts what stands in it and what in practice', () => {
    const bankOfTen = { ...LESSON, questions: [ask({ role: 'opener' }), ...bank(10, 1)] };
    const judged = (checksInText: number) => lint([], { lessons: [{ ...bankOfTen, checksInText }] });
    expect(shown(judged(8).diagnostics, 'text-crowded')).toEqual([]);
    expect(shown(judged(9).diagnostics, 'text-crowded')).toEqual(['warn at lesson one']);
    expect(judged(8).statistics.lessons).toEqual([{ id: 'one', inText: 9, inPractice: 2 }]);
  });

  it('warns of an inventory of fewer than ten questions, and asks for none', () => {
    const found = (asked: number) =>
      shown(
        lint([], {
          lessons: [
            {
              id: INVENTORY,
              questions: bank(asked, 1),
              checksInText: asked,
              text: '',
              textBefore: '',
              minutes: 0,
              figures: 0,
            },
          ],
        }).diagnostics,
        'inventory-short',
      );
    expect([9, 10].map(found)).toEqual([['warn at questions inventory'], []]);
    expect(shown(lint(bank(1, 1)).diagnostics, 'inventory-short')).toEqual([]);
  });

  it('remarks on misconceptions that no option or only an opener stands for', () => {
    const misconceptions = ['half', 'square'];
    const { diagnostics } = lint([ask({ role: 'opener' })], { misconceptions });
    expect(shown(diagnostics, 'misconception-unused')).toEqual(['info at misconception square']);
    expect(shown(diagnostics, 'misconception-untested')).toEqual(['info at misconception half']);
    const numeric = askNumber({
      wrong: [{ value: 4, misconception: 'square', feedback: 'That is one strip of two.' }],
    });
    expect(shown(lint([ask(), numeric], { misconceptions }).diagnostics, 'misconception-unused')).toEqual([]);
    expect(shown(lint([ask(), numeric], { misconceptions }).diagnostics, 'misconception-untested')).toEqual(
      [],
    );
  });
});

describe('the last line of the check', () => {
  it('counts errors and warnings, and says what they stop', () => {
    expect(outcome({ error: 0, warn: 0 }, false)).toBe('no problems');
    expect(outcome({ error: 0, warn: 1 }, false)).toBe(
      '0 errors and 1 warning: worth mending, or setting aside with lint-ignore; nothing is stopped by it',
    );
    expect(outcome({ error: 0, warn: 2 }, true)).toBe(
      '0 errors and 2 warnings: the course is strict, so each must be mended, or set aside with lint-ignore',
    );
    expect(outcome({ error: 1, warn: 2 }, true)).toBe(
      '1 error and 2 warnings: nothing is built until each error is mended',
    );
  });
});

describe('one question beside another', () => {
  it('does not ask the same again', () => {
    const twin = [ask({ id: 'a', prompt: stem(0) }), ask({ id: 'b', prompt: `${stem(0)} And why?` })];
    expect(shown(lint(twin).diagnostics, 'item-duplicate')).toEqual(['warn at one.1.prompt']);
    const others = [ask({ id: 'a', prompt: stem(0) }), ask({ id: 'b', prompt: stem(1) })];
    expect(shown(lint(others).diagnostics, 'item-duplicate')).toEqual([]);
  });

  it('does not give its answer', () => {
    const teller = askNumber({ id: 'a', explanation: 'Hence the loss falls a little way.' });
    expect(shown(lint([teller, ask()]).diagnostics, 'item-cues-item')).toEqual([
      'warn at one.1.options.1.text',
    ]);
    expect(shown(lint([ask(), teller]).diagnostics, 'item-cues-item')).toEqual([]);
  });
});

it('is summed up for reading', () => {
  const text = formatStatistics(lint(bank(12, 0)).statistics);
  expect(text).toContain('12 questions: ');
  expect(text).toMatch(/one\.idea +0 +12/);
  expect(text).toContain('right option the longest: 12 of 12 (100 %), chance 33 %, p = 0.000');
  expect(text).toContain('  right on q0 by length');
});
