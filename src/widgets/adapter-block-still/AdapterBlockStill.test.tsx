// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { widget } from './AdapterBlockStill.tsx';
import { description } from './model.ts';

afterEach(cleanup);

function drawings() {
  render(<widget.Figure state={{}} set={() => {}} uid="block" />);
  return screen.getAllByRole('img', { name: new RegExp(`^${description.short}`) });
}

test('both layouts carry the name and the description of the figure', () => {
  const images = drawings();
  expect(images).toHaveLength(2);
  for (const image of images) expect(image).toHaveAccessibleName(`${description.short} ${description.state}`);
});

test('no id is used twice', () => {
  drawings();
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('each layout says in words what is frozen and what is trained', () => {
  for (const image of drawings()) {
    for (const part of ['Embedding', 'Self-attention', 'Feed-forward'])
      expect(within(image).getByText(`${part}, frozen`)).toBeInTheDocument();
    expect(within(image).getAllByText('Adapter, new and trained')).toHaveLength(2);
    expect(within(image).getAllByText('trained in the original recipe')).toHaveLength(2);
  }
});
