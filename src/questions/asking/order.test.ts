import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOf } from './order.ts';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

describe('the order of options', () => {
  it('stands as written when it is not shuffled', () => {
    expect(orderOf(options, false, 7, 'q')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is the same for the same seed, and differs between seeds and between questions', () => {
    expect(orderOf(options, true, 7, 'q')).toEqual(orderOf(options, true, 7, 'q'));
    const bySeed = new Set([...Array(40).keys()].map((seed) => orderOf(options, true, seed, 'q').join('')));
    const byQuestion = new Set([...Array(40).keys()].map((n) => orderOf(options, true, 7, `q${n}`).join('')));
    expect(bySeed.size).toBeGreaterThan(12);
    expect(byQuestion.size).toBeGreaterThan(12);
  });

  it('brings every option to every place equally often', () => {
    const seeds = 10_000;
    const counts = new Map<string, number>();
    for (let seed = 0; seed < seeds; seed++) {
      orderOf(options, true, seed, 'lora-count').forEach((id, place) => {
        counts.set(`${id}${place}`, (counts.get(`${id}${place}`) ?? 0) + 1);
      });
    }
    const share = 1 / options.length;
    const error = Math.sqrt(seeds * share * (1 - share));
    expect(counts.size).toBe(16);
    for (const count of counts.values()) expect(Math.abs(count - seeds * share)).toBeLessThan(3 * error);
  });

  it('keeps each option once and pinned ones at their end', () => {
    const some = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1 }), pin: fc.constantFrom('first', 'last', undefined) }),
      { selector: (o) => o.id },
    );
    fc.assert(
      fc.property(some, fc.integer(), fc.string(), (list, seed, id) => {
        const given = list.map(({ id, pin }) => (pin ? { id, pin } : { id }));
        const order = orderOf(given, true, seed, id);
        const pinned = (pin: string) => list.filter((o) => o.pin === pin).map((o) => o.id);
        expect([...order].sort()).toEqual(list.map((o) => o.id).sort());
        expect(order.slice(0, pinned('first').length)).toEqual(pinned('first'));
        expect(order.slice(order.length - pinned('last').length)).toEqual(pinned('last'));
      }),
    );
  });
});
