import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Sweep } from '../sweep.ts';
import { SweepTable } from './SweepTable.tsx';

const sweep: Sweep = JSON.parse(readFileSync('src/subjects/finetuning/lab/sweep.json', 'utf8'));

it('gives every method with its count and its best on every task', () => {
  render(<SweepTable sweep={sweep} />);
  const rows = screen.getAllByRole('row');
  expect(rows).toHaveLength(1 + 11 + 2);
  const full = within(screen.getByRole('row', { name: /^full fine-tuning 105,024/ }));
  expect(full.getAllByRole('cell')).toHaveLength(6);
  // Replay was swept on one task: the others have no figure.
  const mixed = screen.getByRole('row', { name: /full fine-tuning, 25\s% old skills mixed in/ });
  expect(within(mixed).getAllByText('–')).toHaveLength(3);
});
