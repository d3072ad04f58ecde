import { expect, it } from 'vitest';
import { rates } from '../testing/labFixtures.ts';
import { emptyLab, reduceLab } from './labState.ts';
import { roughly, secondsLeft } from './pace.ts';
import { presets } from './presets.ts';

const race = { ...presets.prompt.race(rates), steps: 100 };
const { runs } = reduceLab(emptyLab, { kind: 'begin', race, number: 1 });

it('adds what runs that share a processor need, taking the usual pace for those not measured yet', () => {
  const [full, prompt] = runs;
  if (!full || !prompt) throw new Error('two runs');
  expect(secondsLeft(runs)).toBeUndefined();
  expect(secondsLeft([{ ...full, step: 50, msPerStep: 40 }, prompt])).toBe(6);
  expect(
    secondsLeft([
      { ...full, phase: 'done', msPerStep: 40 },
      { ...prompt, msPerStep: 10 },
    ]),
  ).toBe(1);
});

it.each([
  [3, 'a few seconds'],
  [34, '30 seconds'],
  [89, '90 seconds'],
  [200, '3 minutes'],
])('%d is %s', (seconds, words) => expect(roughly(seconds)).toBe(words));
