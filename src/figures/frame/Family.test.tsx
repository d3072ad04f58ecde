import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FigureSpec } from '../spec.ts';
import { Frame } from './Frame.tsx';
import type { Figure, PlacedFigure } from './figure.ts';
import { turnsBeside } from './turnsBeside.ts';

const names = { map: 'Map', curve: 'Curve', count: 'Count' };
type View = keyof typeof names;
const spec: FigureSpec = {
  params: {
    view: { type: 'choice', values: Object.keys(names), default: 'map', label: 'view', turns: true },
    n: { type: 'number', min: 0, max: 9, step: 1, default: 0, label: 'n' },
  },
  parts: {},
};
const figure: Figure = {
  spec,
  still: false,
  View: ({ state }) => <p>{`shows the ${state.view} of ${state.n}`}</p>,
  headline: ({ view }) => ({
    title: '',
    number: '7',
    about: '',
    counts: 'other',
    given: view !== 'count',
  }),
  turns: ({ view }) => turnsBeside(names, view as View, { count: { n: 5 } }),
  describe: ({ view }) => ({ short: 'A test figure', state: `${view}`, change: `now the ${view}` }),
  table: () => ({ caption: 'numbers', columns: ['n'], rows: [[1]] }),
};
const placed: PlacedFigure = { id: 'one', name: 'test', params: {}, caption: '' };

beforeEach(() => {
  window.history.replaceState(null, '', '/lesson/');
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const family = () => within(screen.getByRole('group', { name: 'Other pictures of this figure' }));
const ways = () =>
  family()
    .getAllByRole('button')
    .map((way) => way.textContent);

it('names the pictures before and after the one shown, and leads there with all that they need', async () => {
  const user = userEvent.setup();
  render(<Frame placed={placed} figure={figure} />);
  expect(ways()).toEqual(['Curve']);
  await user.click(family().getByRole('button', { name: 'Curve' }));
  expect(screen.getByText('shows the curve of 0')).toBeInTheDocument();
  expect(ways()).toEqual(['Map', 'Count']);
  await user.click(family().getByRole('button', { name: 'Count' }));
  expect(screen.getByText('shows the count of 5')).toBeInTheDocument();
  expect(ways()).toEqual(['Curve']);
  await vi.waitFor(() => expect(window.location.search).toBe('?one.view=count&one.n=5'));
});

it('keeps the focus of whoever turns by key, at the ends too', async () => {
  const user = userEvent.setup();
  render(<Frame placed={placed} figure={figure} />);
  family().getByRole('button', { name: 'Curve' }).focus();
  await user.keyboard('{Enter}');
  expect(family().getByRole('button', { name: 'Count' })).toHaveFocus();
  await user.keyboard(' ');
  expect(family().getByRole('button', { name: 'Curve' })).toHaveFocus();
});

it('leads to no picture that would tell what a question asks, and tells nothing by turning', async () => {
  const user = userEvent.setup();
  render(<Frame placed={placed} figure={figure} awaiting="guess" />);
  await user.click(family().getByRole('button', { name: 'Curve' }));
  const count = family().getByRole('button', { name: 'Count, waits for your answer' });
  expect(count).toHaveAttribute('aria-disabled', 'true');
  await user.click(count);
  expect(screen.getByText('shows the curve of 0')).toBeInTheDocument();
  expect(screen.getByRole('figure')).toHaveAttribute('data-awaiting');
});

it('leads back to the picture about which it is asked', async () => {
  const user = userEvent.setup();
  render(<Frame placed={{ ...placed, params: { view: 'count' } }} figure={figure} awaiting="move" />);
  await user.click(family().getByRole('button', { name: 'Curve' }));
  await user.click(family().getByRole('button', { name: 'Count' }));
  expect(screen.getByText('shows the count of 5')).toBeInTheDocument();
  expect(screen.getByRole('figure')).toHaveAttribute('data-awaiting');
});

it('is not there where a figure has one picture only', () => {
  const { turns: _, ...alone } = figure;
  render(<Frame placed={placed} figure={alone} />);
  expect(screen.queryByRole('group', { name: 'Other pictures of this figure' })).not.toBeInTheDocument();
});
