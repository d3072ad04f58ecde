import { describe, expect, it } from 'vitest';
import { rankSpec } from '../../../tests/helpers/rankSpec.ts';
import type { FigureSpec } from '../spec.ts';
import { between } from './between.ts';
import { atFirst, follow } from './following.ts';

const read = (section: number, r: number) => ({ type: 'read', section, shown: { r }, asks: false }) as const;

describe('a figure beside a text', () => {
  it('shows what is read', () => {
    const now = follow(follow(atFirst(false), read(0, 4)), read(0, 64));
    expect(now).toEqual({ held: false, section: 0, shown: { r: 64 }, asks: false });
  });

  it('hears of nothing new while one reads on in a step', () => {
    const step = read(0, 4);
    const now = follow(atFirst(false), step);
    expect(follow(now, step)).toBe(now);
    expect(follow(now, { type: 'follow' })).toBe(now);
  });

  it('stays with whoever takes hold of it while the section is read', () => {
    const held = follow(follow(atFirst(false), read(0, 4)), { type: 'hold' });
    expect(follow(follow(held, read(0, 4)), read(0, 64)).held).toBe(true);
  });

  it('stays with whoever takes hold of it before it was told of a new section', () => {
    const held = follow(follow(atFirst(false), read(0, 4)), { type: 'hold' });
    expect(follow(held, read(1, 64)).held).toBe(true);
  });

  it('is let go by following again, and shows what was read meanwhile', () => {
    const held = follow(follow(atFirst(false), { type: 'hold' }), read(0, 64));
    expect(follow(held, { type: 'follow' })).toMatchObject({ held: false, shown: { r: 64 } });
  });

  it('is let go by another section, above or below', () => {
    const held = follow(follow(atFirst(false), { type: 'hold' }), read(1, 4));
    expect(follow(held, read(2, 8)).held).toBe(false);
    expect(follow(held, read(0, 8)).held).toBe(false);
  });

  it('is held by the address it came with, whatever section is read first', () => {
    const arrived = follow(atFirst(true), read(3, 4));
    expect(arrived.held).toBe(true);
    expect(follow(arrived, read(4, 4)).held).toBe(false);
  });
});

describe('the way from one state to another', () => {
  const spec: FigureSpec = {
    ...rankSpec,
    params: {
      ...rankSpec.params,
      r: { ...rankSpec.params.r, moves: 'log' },
      k: { ...rankSpec.params.k, moves: 'at once' },
    },
  };
  const from = { d: 100, k: 10, r: 4, view: 'product', on: 'q' };
  const to = { d: 200, k: 20, r: 64, view: 'layers', on: 'v' };

  it('goes by amounts, by factors, or at once', () => {
    expect(between(spec, from, to, 0.5)).toEqual({ d: 150, k: 20, r: 16, view: 'layers', on: 'v' });
  });

  it('has no steps between two pictures', () => {
    const { view } = rankSpec.params;
    const turning: FigureSpec = { ...spec, params: { ...spec.params, view: { ...view, turns: true } } };
    expect(between(turning, from, to, 0.5)).toEqual(to);
    expect(between(turning, { ...from, view: 'layers' }, to, 0.5)).toMatchObject({ d: 150, r: 16 });
  });

  it('ends where it leads', () => {
    expect(between(spec, from, to, 1)).toEqual(to);
    expect(between(spec, from, to, 1.2)).toEqual(to);
  });
});
