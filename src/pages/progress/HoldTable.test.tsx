import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Card } from '../../progress/review/review.ts';
import { HoldPicture } from './HoldPicture.tsx';
import { HoldTable } from './HoldTable.tsx';

const objective = { id: 'lora.count', lesson: 'lora', text: 'Count parameters' };

it('says in numbers what the picture shows', () => {
  const state = { objective, answered: 3, right: 2, total: 5, changed: 0 };
  render(<HoldTable states={[state]} deck={new Map<string, Card>()} />);
  expect(screen.getByRole('row', { name: 'Count parameters 3 of 5 2 –', hidden: true })).toBeInTheDocument();
});

it('draws a square for each question, more than a row of them too', () => {
  const { container } = render(<HoldPicture state={{ answered: 3, right: 2, total: 10 }} days={12} />);
  const squares = [...container.querySelectorAll('svg > g > rect:first-child[width="12"]')];
  expect(squares.map((square) => square.getAttribute('fill-opacity'))).toEqual(
    [1, 1, 0, 0, 0, 0, 0, 0, 0, 0].map(String),
  );
});
