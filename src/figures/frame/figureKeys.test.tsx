import { expect, it } from 'vitest';
import { figureKeys } from './figureKeys.ts';
import { wayBack } from './wayBack.ts';

const press = (on: string, key: string) => {
  const element = document.querySelector<HTMLElement>(on);
  element?.focus();
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
};

it('leads back from a figure by Escape until something else is done', () => {
  document.body.innerHTML =
    '<a id="from" href="#figure-a">Go</a><figure data-stage-figure tabindex="-1"><button id="in"></button></figure><button id="on"></button>';
  figureKeys(() => true);
  const from = document.querySelector<HTMLElement>('#from') as HTMLElement;
  const went = () => wayBack.setState({ figure: 'figure-a', to: from });
  went();
  press('#in', 'ArrowRight');
  press('#on', 'Tab');
  press('#on', 'Escape');
  expect(from).toHaveFocus();
  went();
  press('#on', 'Enter');
  press('#on', 'Escape');
  expect(document.querySelector('#on')).toHaveFocus();
});
