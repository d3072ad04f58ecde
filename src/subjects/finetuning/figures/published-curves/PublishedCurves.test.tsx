import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { figure } from './PublishedCurves.tsx';

const set = () => {};

test('is one image in each layout, named and described', () => {
  render(<figure.View state={{}} set={set} uid="curve" />);
  const images = screen.getAllByRole('img', { name: /Accuracy of GPT-3 on MNLI .* few-shot prompt 40\.6 %/ });
  expect(images.map((image) => image.getAttribute('class'))).toEqual(['fig-wide', 'fig-narrow']);
});

test('uses no id twice, also when the figure stands on a page twice', () => {
  const { container } = render(
    <>
      <figure.View state={{}} set={set} uid="one" />
      <figure.View state={{}} set={set} uid="two" />
    </>,
  );
  const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('names every curve in words in each layout', () => {
  render(<figure.View state={{}} set={set} uid="curve" />);
  for (const svg of screen.getAllByRole('img')) {
    for (const name of ['full fine-tuning', 'LoRA', 'prefix layer', 'prefix embedding']) {
      expect([...svg.querySelectorAll('text')].some((text) => text.textContent?.endsWith(name))).toBe(true);
    }
  }
});
