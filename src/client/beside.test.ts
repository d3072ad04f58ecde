import { describe, expect, it } from 'vitest';
import { beside } from './beside.ts';

const window = { width: 390, height: 844 };
const note = { width: 300, height: 200 };
const word = (left: number, top: number) => ({ left, right: left + 60, top, bottom: top + 24 });

describe('a note', () => {
  it('stands below its word, centred on it', () => {
    expect(beside(word(165, 100), note, window)).toEqual({ left: 45, top: 132 });
  });

  it('stands above where there is no room below', () => {
    expect(beside(word(165, 700), note, window).top).toBe(492);
  });

  it('stays inside the window at either edge', () => {
    expect(beside(word(0, 100), note, window).left).toBe(8);
    expect(beside(word(330, 100), note, window).left).toBe(82);
  });

  it('stands at the foot of a window too low for either side', () => {
    expect(beside(word(165, 100), note, { width: 390, height: 280 }).top).toBe(72);
  });
});
