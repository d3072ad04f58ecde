import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { handClock } from '../../../tests/helpers/handClock.ts';
import { useClock } from './useClock.ts';

function setup(reduced = false) {
  const { effects, advance, waiting } = handClock(reduced);
  const seen: number[] = [];
  const hook = renderHook(() => useClock((t) => seen.push(t), effects));
  return { hook, seen, advance, waiting };
}

describe('useClock', () => {
  it('goes from start to end in the time given and then stops', () => {
    const { hook, seen, advance, waiting } = setup();
    act(() => hook.result.current.play(0, 2, 1000));
    expect(hook.result.current.playing).toBe(true);
    advance(250);
    advance(500);
    advance(900);
    expect(seen).toEqual([0, 0.5, 1.5, 2]);
    expect(hook.result.current.playing).toBe(false);
    expect(waiting()).toBe(false);
  });

  it('pauses where it is', () => {
    const { hook, seen, advance } = setup();
    act(() => hook.result.current.play(0, 2, 1000));
    advance(250);
    act(() => hook.result.current.pause());
    advance(500);
    expect(seen).toEqual([0, 0.5]);
    expect(hook.result.current.playing).toBe(false);
  });

  it('lets a new movement take over', () => {
    const { hook, seen, advance } = setup();
    act(() => hook.result.current.play(0, 2, 1000));
    advance(250);
    act(() => hook.result.current.play(0.5, 0, 100));
    advance(100);
    expect(seen).toEqual([0, 0.5, 0.5, 0]);
  });

  it('jumps to the end under reduced motion', () => {
    const { hook, seen } = setup(true);
    act(() => hook.result.current.play(0, 2, 1000));
    expect(seen).toEqual([2]);
    expect(hook.result.current.playing).toBe(false);
  });

  it('asks for no frame after it is gone', () => {
    const { hook, waiting } = setup();
    act(() => hook.result.current.play(0, 2, 1000));
    hook.unmount();
    expect(waiting()).toBe(false);
  });
});
