import { afterEach, expect, it } from 'vitest';
import { answerStep } from './answerStep.ts';

afterEach(() => document.body.replaceChildren());

function aStep(): HTMLElement {
  document.body.innerHTML =
    '<div data-shows=\'{"r":4}\' data-asks><div data-slot="lora-count@check"></div></div>';
  return document.querySelector('[data-shows]') as HTMLElement;
}

it('lets the figure tell again once its question is answered, and show why', () => {
  const step = aStep();
  answerStep('lora-count@check', { r: 8 });
  expect({ ...step.dataset }).toEqual({ shows: '{"r":8}' });
});

it('lets it tell again where nothing else is to be shown', () => {
  const step = aStep();
  answerStep('lora-count@check', undefined);
  expect({ ...step.dataset }).toEqual({ shows: '{"r":4}' });
});

it('leaves steps alone that ask nothing', () => {
  const step = aStep();
  delete step.dataset.asks;
  answerStep('lora-count@check', { r: 8 });
  expect({ ...step.dataset }).toEqual({ shows: '{"r":4}' });
});
