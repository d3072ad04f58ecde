import { expect, it } from 'vitest';
import { withFormulas, withoutFormulas } from './formulasOnce.ts';

const formula = (letter: string) =>
  `<span class="katex"><span class="katex-html"><span class="mord">${letter}</span></span></span>`;
const props = {
  prompt: `How large is ${formula('Q')}?`,
  options: [{ html: `As ${formula('A')} and ${formula('Q')}` }, { html: 'None' }],
  later: formula('B'),
  count: 3,
};
const html = `<p>${props.prompt}</p><ul><li>${props.options[0]?.html}</li></ul>`;

it('carries a formula of an island once, and those that come in later beside it', () => {
  const data = withoutFormulas(props, html);
  expect(data.split('katex-html').length - 1).toBe(1);
  expect(data).toContain('mord\\">B');
});

it('gives the island the properties it was drawn with', () => {
  const island = document.createElement('div');
  island.innerHTML = html;
  expect(withFormulas(withoutFormulas(props, html), island)).toEqual(props);
});
