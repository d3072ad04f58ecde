import { describe, expect, it, vi } from 'vitest';
import { rankSpec } from '../../../tests/helpers/rankSpec.ts';
import { createInstance, type Effects, readQuery, writeQuery } from './instance.ts';
import { instances, onInstance, register } from './instances.ts';

/** A browser in a box: an address, and a clock moved by hand. */
function world(search = '') {
  let address = search;
  let pending: (() => void) | undefined;
  const effects: Effects = {
    search: () => address,
    replaceSearch: vi.fn((next: string) => {
      address = next;
    }),
    later: (run, ms) => {
      expect(ms).toBe(250);
      pending = run;
      return () => {
        pending = undefined;
      };
    },
  };
  return { effects, wait: () => pending?.(), address: () => address };
}

const lora = (search = '', effects = world(search).effects, params = { r: 8 } as Record<string, number>) =>
  createInstance(rankSpec, 'lora', params, search, effects);

describe('createInstance', () => {
  it("starts from the author's values, completed by the spec", () => {
    expect(lora().getState()).toMatchObject({ d: 1000, k: 1000, r: 8, t: 2 });
  });

  it('lets the query override them, clamped and stepped', () => {
    expect(lora('?lora.r=16').getState().r).toBe(16);
    expect(lora('?lora.r=16.4').getState().r).toBe(16);
    expect(lora('?lora.r=5000').getState().r).toBe(1000);
    expect(lora('?lora.r=-3').getState().r).toBe(1);
    expect(lora('?lora.t=0.5004').getState().t).toBe(0.5);
  });

  it.each(['?lora.r=', '?lora.r=abc', '?lora.r=Infinity', '?other.r=2', '?r=2', '?lora.rr=2'])(
    'ignores %s',
    (search) => {
      expect(lora(search).getState()).toEqual(lora().getState());
    },
  );

  it('writes only what differs from the defaults, once, after the last change', () => {
    const { effects, wait, address } = world('?theme=dark');
    const instance = lora('?theme=dark', effects);
    instance.set({ r: 9 });
    instance.set({ r: 16 });
    expect(effects.replaceSearch).not.toHaveBeenCalled();
    wait();
    expect(effects.replaceSearch).toHaveBeenCalledTimes(1);
    expect(address()).toBe('?theme=dark&lora.r=16');
    instance.reset();
    wait();
    expect(address()).toBe('?theme=dark');
  });

  it('tells nobody when nothing changed', () => {
    const instance = lora();
    const listener = vi.fn();
    instance.subscribe(listener);
    instance.set({ r: 8 });
    instance.set({ unknown: 3 });
    expect(listener).not.toHaveBeenCalled();
  });

  it('keeps a value that is no number', () => {
    const instance = lora();
    instance.set({ r: Number.NaN });
    expect(instance.getState().r).toBe(8);
  });
});

describe('the query', () => {
  it('keeps other parts letter for letter, malformed ones too', () => {
    expect(writeQuery('?a&b=%zz&lora.r=1&lora2.r=3', 'lora', { r: 4 }, { r: 2 })).toBe(
      '?a&b=%zz&lora2.r=3&lora.r=4',
    );
    expect(writeQuery('?lora.r=1', 'lora', { r: 2 }, { r: 2 })).toBe('');
  });

  it('reads back what it wrote', () => {
    expect(readQuery(writeQuery('', 'ä b', { x: 'a&b' }, { x: '' }), 'ä b')).toEqual({ x: 'a&b' });
  });
});

describe('onInstance', () => {
  it('follows a figure that comes later, until either side stops', () => {
    const seen: unknown[] = [];
    const stop = onInstance('lora', (state) => seen.push(state.r));
    const instance = lora();
    const unregister = register(instance);
    instance.set({ r: 2 });
    expect(seen).toEqual([8, 2]);
    stop();
    instance.set({ r: 3 });
    expect(seen).toEqual([8, 2]);
    expect(instances.get('lora')).toBe(instance);
    unregister();
    expect(instances.has('lora')).toBe(false);
  });

  it('hears the present state of a living figure at once', () => {
    const unregister = register(lora());
    const listener = vi.fn();
    onInstance('lora', listener)();
    expect(listener).toHaveBeenCalledWith(expect.objectContaining({ r: 8 }));
    unregister();
  });
});
