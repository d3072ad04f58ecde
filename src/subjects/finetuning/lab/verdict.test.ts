import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf, rates } from '../testing/labFixtures.ts';
import { presets } from './presets.ts';
import type { Race } from './race.ts';
import { level, mean, noise, type Outcome, resultsOf, SPREAD_PART } from './results.ts';
import sweep from './sweep.json';
import { bestRow, type Sweep } from './sweep.ts';
import { usualRates } from './usualRates.ts';
import { list, percent, points, verdict } from './verdict.ts';

const race = presets.methods.race(rates);
const two: Race = { ...race, lanes: race.lanes.slice(0, 2) };
/** The race with these exact matches, lane by lane, each a list over seeds. */
const having = (exact: number[][], of: Race = race, change = {}) =>
  resultsOf(
    of,
    exact.flatMap((seeds, lane) => seeds.map((value, at) => outcomeOf(of, lane, 1 + at, value, change))),
  );
const says = (exact: number[][], of: Race = race) => verdict(having(exact, of));

describe('the verdict', () => {
  it('names the first, the followers with their distance, and those that learned nothing', () => {
    const text = says([[0.998], [0.752], [0.8], [0.45], [0.01], [0]]);
    expect(text).toContain('Full fine-tuning came first: 99.8\u00a0% of the unseen strings right');
    expect(text).toContain('LoRA r = 4 on q and v is 25 points behind the best with 75.2\u00a0%');
    expect(text).toContain(
      'Prompt tuning with 8 vectors (1\u00a0%) and head only (0\u00a0%) did not learn it.',
    );
    expect(text).toContain(
      'This is one seed: another can move a result in the middle of the scale by more than ten points.',
    );
  });

  it('does not rank what one seed cannot tell apart, and names who trained fewest', () => {
    const text = says([[0.99], [0.95]], two);
    expect(text).toContain(
      'Both lie between 95\u00a0% and 99\u00a0% of the unseen strings right: one seed cannot tell',
    );
    expect(text).toContain('LoRA r = 4 on q and v trained the fewest');
    expect(text).not.toContain('first');
  });

  it('tells apart with several seeds what it could not with one', () => {
    const seeds = [0.99, 0.985, 0.99, 0.995, 0.99];
    const lower = seeds.map((value) => value - 0.05);
    expect(says([[0.99], [0.94]], two)).toContain('one seed cannot tell them apart');
    expect(says([seeds, lower], two)).toContain('Full fine-tuning came first');
    expect(says([seeds, lower], two)).toContain('These are means of 5 seeds.');
  });

  it('says so when the unexpected comes first', () => {
    expect(says([[0.5], [0.9]], two)).toMatch(
      /^LoRA r = 4 on q and v came first.*Full fine-tuning is 40 points behind/,
    );
    expect(says([[0.1], [0.2], [0.1], [0.1], [0.98], [0]])).toMatch(
      /^Prompt tuning with 8 vectors came first/,
    );
  });

  it('says so when nobody learned it', () => {
    expect(says([[0.002], [0]], two)).toContain('None of the 2 learned the task: the best, full fine-tuning');
    expect(says([[0], [0]], two)).not.toContain('fewest');
  });

  it('speaks of a single lane without comparing it', () => {
    const one = { ...race, lanes: race.lanes.slice(0, 1) };
    expect(says([[1]], one)).toBe(
      'Full fine-tuning answers 100\u00a0% of the unseen strings right in all six letters. This is one seed: another can move a result in the middle of the scale by more than ten points.',
    );
  });

  it('names runs that broke off or were stopped, and compares only what ended', () => {
    const lost: Outcome = { ...outcomeOf(two, 1, 1, 0), summary: null, fault: 'no number' };
    const text = verdict(resultsOf(two, [outcomeOf(two, 0, 1, 0.9), lost]));
    expect(text).toContain('Full fine-tuning answers 90\u00a0%');
    expect(text).toContain('No run of LoRA r = 4 on q and v came to its end.');
    expect(verdict(having([[0.9], [0.5]], two, { complete: false }))).toContain(
      'Stopped before the last step: full fine-tuning and LoRA r = 4 on q and v.',
    );
    expect(verdict(resultsOf(two, []))).toBe('No run came to an end, so there is nothing to compare.');
  });

  it('says so when a learning rate was too large', () => {
    const away = { ...outcomeOf(two, 0, 1, 0, { loss: 80 }), losses: [12, 90, 80] };
    const text = verdict(resultsOf(two, [away, outcomeOf(two, 1, 1, 0.5)]));
    expect(text).toContain('The loss ended higher than it began with full fine-tuning');
    expect(says([[0], [0.5]], two)).not.toContain('higher than it began');
  });

  it('is true for any outcome: first means beyond luck, and what is within it is not ranked', () => {
    const seeds = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(seeds, seeds, (a, b) => {
        const results = having([a, b], two);
        const [full, lora] = results;
        if (!full || !lora) throw new Error('two lanes');
        const text = verdict(results);
        expect(text).not.toMatch(/NaN|undefined|Infinity/);
        const gap = mean(a) - mean(b);
        if (text.includes('Full fine-tuning came first')) expect(gap).toBeGreaterThan(noise(a, b));
        if (text.includes('LoRA r = 4 on q and v came first')) expect(-gap).toBeGreaterThan(noise(a, b));
        if (text.includes('tell them apart')) expect(Math.abs(gap)).toBeLessThanOrEqual(noise(a, b));
        expect(/came first|tell them apart|None of the/.test(text)).toBe(true);
      }),
    );
  });
});

describe('luck', () => {
  it('is most in the middle of the scale, and little at its ends', () => {
    expect(noise([0.5], [0.5])).toBeCloseTo(2 * Math.SQRT2 * 0.11, 2);
    expect(noise([1], [1])).toBeCloseTo(2 * Math.SQRT2 * 0.005, 4);
  });
  it('has the spread that the sweep found where results lie between', () => {
    const parts = usualRates
      .filter(({ task }) => task === 'middle')
      .flatMap(({ task, method }) => {
        const exact = bestRow(sweep as Sweep, task, method)?.exactMatch ?? [];
        const middle = mean(exact);
        const squares = exact.reduce((sum, value) => sum + (value - middle) ** 2, 0);
        const between = middle > 0.05 && middle < 0.95;
        return between ? [squares / (exact.length - 1) / (middle * (1 - middle))] : [];
      });
    expect(parts.length).toBeGreaterThan(4);
    expect(Math.sqrt(mean(parts))).toBeCloseTo(SPREAD_PART, 1);
  });
  it('counts for less with more seeds, and for more when they lie apart', () => {
    const alike = [0.9, 0.9, 0.9, 0.9];
    expect(noise(alike, alike)).toBeLessThan(noise([0.9], [0.9]));
    expect(noise([0.5, 0.9, 0.7], [0.6, 0.8, 0.7])).toBeGreaterThan(noise(alike, alike));
    const [a, b] = having(
      [
        [0.5, 0.9],
        [0.6, 0.75],
      ],
      two,
    );
    expect(a && b && level(a, b)).toBe(true);
  });
});

describe('numbers in words', () => {
  it.each([
    [1, '100\u00a0%'],
    [0.9999, '99.9\u00a0%'],
    [0.0001, '0.1\u00a0%'],
    [0, '0\u00a0%'],
    [0.5, '50\u00a0%'],
  ])('%d is %s', (share, text) => expect(percent(share)).toBe(text));
  it('has points and lists', () => {
    expect(points(-0.011)).toBe('1 point');
    expect(points(0.004)).toBe('less than 1 point');
    expect(list(['a'])).toBe('a');
    expect(list(['a', 'b'])).toBe('a and b');
    expect(list(['a', 'b', 'c'])).toBe('a, b, and c');
  });
});
