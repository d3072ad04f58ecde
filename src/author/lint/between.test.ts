import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { seededRandom } from '../../math/random.ts';
import type { QuestionSource } from '../questions/authorKind.ts';
import { firstVariant } from '../questions/firstVariant.ts';
import { questionsFile } from '../questions/questionFiles.ts';
import { readContent } from '../readContent.ts';
import { betweenQuestions } from './between.ts';
import { en } from './en.ts';
import type { Draft } from './finding.ts';
import { type Item, itemOf, optionSteps } from './item.ts';
import { ask, option, right } from './testBank.ts';
import { holds, jaccard, norm, quoted } from './text.ts';

const itemsOf = (questions: readonly QuestionSource[]) =>
  questions.map((question, i) => itemOf(question, 'one', i, en));

function found(items: readonly Item[], compared?: () => void): Draft[][] {
  const afterOthers = betweenQuestions(items, compared);
  return items.map((item, n) => [...afterOthers(item, n)]);
}

/** The same by comparing each question with all before it. */
const foundPlainly = (items: readonly Item[]): Draft[][] =>
  items.map((item, n) => {
    const earlier = items.slice(0, n);
    const twin = earlier.find(
      ({ stemTokens }) =>
        Math.min(item.stemTokens.size, stemTokens.size) >= 5 && jaccard(item.stemTokens, stemTokens) >= 0.85,
    );
    const twins: Draft[] = twin
      ? [{ code: 'item-duplicate', steps: ['prompt'], message: `the question is that of ${twin.source.id}` }]
      : [];
    const told = item.keys.flatMap((key): Draft[] => {
      const teller = earlier.find(({ source }) =>
        [source.prompt, source.explanation].some((text) => holds(norm(text), key.norm)),
      );
      if (!teller || key.words < 4) return [];
      const message = `${teller.source.id} says ${quoted(key.plain)}`;
      return [{ code: 'item-cues-item', steps: optionSteps(key), message }];
    });
    return [...twins, ...told];
  });

const written = (id: string, prompt: string, key: string, explanation: string) =>
  ask({ id, prompt, explanation, options: [option('Nothing of it'), right(key)] });

/** Words of a made-up language: its commonest in every sentence, most in few, as in any. */
const WORDS = Array.from({ length: 2000 }, (_, i) =>
  `${'bdfgklmnprst'.charAt(i % 12)}a${i.toString(36)}xyz`.replace(/\d/g, 'o'),
);

function courseOf(questions: number): Item[] {
  const random = seededRandom(7);
  const words = (n: number) =>
    Array.from({ length: n }, () => WORDS[Math.floor(WORDS.length * random() ** 3)]).join(' ');
  return itemsOf(
    Array.from({ length: questions }, (_, i) => written(`q${i}`, `${words(14)}?`, words(6), `${words(25)}.`)),
  );
}

describe('a question beside those before it', () => {
  it('is judged in the course of this repository as by comparing all pairs', async () => {
    const files = await readContent('content');
    const questions = Object.entries(files)
      .filter(([name]) => name.endsWith('/questions.yaml'))
      .flatMap(([, text]) => questionsFile.parse(parse(text)).questions.map(firstVariant));
    // Twice over, so that there is something to be found.
    const items = itemsOf([
      ...questions,
      ...questions.map((q) => ({ ...q, prompt: `${q.prompt} ${q.explanation}` })),
      ...questions,
    ]);
    expect(found(items)).toEqual(foundPlainly(items));
    expect(found(items).flat().length).toBeGreaterThan(50);
  });

  it('is judged as by comparing all pairs, whatever is asked', () => {
    const sentence = fc
      .array(
        fc.constantFrom(
          'alpha',
          'gamma',
          'delta',
          'kappa',
          'sigma',
          'omega',
          '$r$',
          'low-rank',
          '…',
          '1,000',
          'the',
        ),
        {
          minLength: 4,
          maxLength: 12,
        },
      )
      .map((words) => words.join(' '));
    const question = fc.record({ prompt: sentence, key: sentence, explanation: sentence });
    fc.assert(
      fc.property(fc.array(question, { maxLength: 25 }), (asked) => {
        const items = itemsOf(asked.map((q, i) => written(`q${i}`, q.prompt, q.key, q.explanation)));
        expect(found(items)).toEqual(foundPlainly(items));
      }),
    );
  });

  it('is compared with few of them, however many there are', () => {
    const comparisons = (questions: number) => {
      let count = 0;
      found(courseOf(questions), () => count++);
      return count;
    };
    const [some, twice] = [comparisons(400), comparisons(800)];
    expect(some).toBeLessThan(400 * 5);
    expect(twice).toBeLessThan(800 * 5);
  });
});
