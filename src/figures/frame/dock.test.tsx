import { beforeEach, expect, it, vi } from 'vitest';
import { dock, foldByHand, foldByItself } from './dock.ts';
import { focusFigure } from './focusFigure.ts';

let docked: boolean;

beforeEach(() => {
  docked = true;
  dock.setState({ folded: false, byHand: false });
  document.elementFromPoint = () => null;
  vi.stubGlobal('matchMedia', () => ({ matches: docked }));
});

it('folds by itself where it docks, and nowhere else', () => {
  docked = false;
  foldByItself();
  expect(dock.getState().folded).toBe(false);
  docked = true;
  foldByItself();
  expect(dock.getState().folded).toBe(true);
});

it('leaves it as the learner has put it', () => {
  foldByHand(false);
  foldByItself();
  expect(dock.getState().folded).toBe(false);
});

it('is shown to whom Continue leads there, and folds by itself again later', () => {
  foldByItself();
  focusFigure(document.createElement('figure'), undefined);
  expect(dock.getState().folded).toBe(false);
  foldByItself();
  expect(dock.getState().folded).toBe(true);
});
