import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Frame } from '../../../../figures/frame/Frame.tsx';
import type { PlacedFigure } from '../../../../figures/frame/figure.ts';
import { instances } from '../../../../figures/frame/instances.ts';
import { figure } from './LoraDecomposition.tsx';
import styles from './target.module.css';

const placed = (params: PlacedFigure['params'] = {}): PlacedFigure => ({
  id: 'lora',
  name: 'lora-decomposition',
  params: { r: 4, ...params },
  caption: 'Choose a view',
});
const framed = (params?: PlacedFigure['params']) => <Frame placed={placed(params)} figure={figure} />;
const now = () => instances.get('lora')?.getState();

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: media.includes('reduced-motion'),
    addEventListener() {},
    removeEventListener() {},
  }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('opens the view that the address names, after the first view was drawn', async () => {
  window.history.replaceState(null, '', '/?lora.view=models');
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(framed());
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(host, framed(), { onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(await screen.findByRole('button', { name: /^query/ })).toHaveAttribute('aria-pressed', 'true');
  await act(async () => root.unmount());
  host.remove();
});

it('prints one layer after another, with the step each makes at the marked entry', async () => {
  const user = userEvent.setup();
  render(framed({ view: 'layers' }));
  await user.click(await screen.findByRole('button', { name: '2' }));
  expect(now()?.r).toBe(2);
  expect(screen.getByRole('slider', { name: 'Rank r' })).toHaveAttribute('aria-valuetext', 'rank 2');
  expect(screen.getByText(/of rank 2, computed/)).toBeInTheDocument();
});

it('imitates a target, printed beside its best imitation', async () => {
  const user = userEvent.setup();
  const { container } = render(framed({ view: 'target' }));
  const pictures = () => container.querySelectorAll(`.${styles.square} svg`);
  expect(await screen.findByRole('slider', { name: 'Rank r' })).toHaveAttribute(
    'aria-valuetext',
    'rank 4, 24\u00a0% missed',
  );
  await waitFor(() => expect(pictures()).toHaveLength(2));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Target' }), 'noise');
  expect(screen.getByRole('slider', { name: 'Rank r' })).toHaveAttribute(
    'aria-valuetext',
    'rank 4, 99.2\u00a0% missed',
  );
  await waitFor(() => expect(pictures()).toHaveLength(2));
});

it('shows the start, the first step, and a later one to choose', async () => {
  const user = userEvent.setup();
  render(framed({ view: 'start' }));
  expect(await screen.findByText('answers as before')).toBeInTheDocument();
  expect(screen.getByText('Step 60')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '10' }));
  expect(now()?.n).toBe(10);
  expect(screen.getByText('Step 10')).toBeInTheDocument();
  expect(screen.getByText(/^error down to 17/)).toBeInTheDocument();
});

it('shows how alpha sets the stride, and what runs away', async () => {
  const user = userEvent.setup();
  render(framed({ view: 'scale' }));
  const alpha = await screen.findByRole('group', { name: 'Alpha α' });
  const away = screen.getByText('α = 32: error runs away');
  expect(away).not.toHaveAttribute('data-now');
  await user.click(within(alpha).getByRole('button', { name: '32' }));
  expect(now()?.alpha).toBe(32);
  expect(screen.getByText('α = 32: error runs away')).toHaveAttribute('data-now');
});

it('runs one task from three starts', async () => {
  const user = userEvent.setup();
  render(framed({ view: 'starts' }));
  await user.click(await screen.findByRole('button', { name: 'both zero' }));
  await user.click(screen.getByRole('button', { name: 'Run' }));
  expect(now()).toMatchObject({ start: 'both-zero', n: 200 });
  expect(screen.getByText('ends at 1.00')).toBeInTheDocument();
});

it('draws no line before the question about it is answered', async () => {
  render(framed({ view: 'starts', n: 200 }));
  const state = now() as Parameters<typeof figure.View>[0]['state'];
  cleanup();
  render(<figure.View state={state} set={() => {}} uid="u" revealed={false} />);
  expect(await screen.findByText('Where does it go? Answer first')).toBeInTheDocument();
  expect(screen.queryByText(/ends at/)).toBeNull();
  expect(screen.getByRole('button', { name: /^Run,/ })).toHaveAttribute('aria-disabled', 'true');
});

it('merges the pair and takes it out again', async () => {
  const user = userEvent.setup();
  render(framed({ view: 'merge' }));
  await user.click(await screen.findByRole('button', { name: 'merged into Q' }));
  expect(now()?.merged).toBe('merged');
  expect(screen.getByText(/merged/, { selector: 'b' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'beside Q' }));
  expect(now()?.merged).toBe('apart');
});

it('gives matrices of a real model a pair, by menu, by tap and by keys from one tab stop', async () => {
  const user = userEvent.setup();
  render(framed({ view: 'models', r: 16 }));
  const menu = await screen.findByRole('combobox', { name: 'Matrices with a pair' });
  await user.selectOptions(menu, 'Pairs: all');
  expect(now()?.on).toBe('q k v o gate up down');
  await user.selectOptions(menu, 'No pairs');
  expect(now()?.on).toBe('');
  const matrices = within(screen.getByRole('group', { name: 'Matrices with a pair' })).getAllByRole('button');
  expect(matrices.filter((button) => button.tabIndex === 0)).toHaveLength(1);
  matrices[0]?.focus();
  await user.keyboard('{ArrowRight}{ArrowRight} ');
  expect(now()?.on).toBe('v');
  expect(menu).toHaveDisplayValue('Pairs: v');
});
