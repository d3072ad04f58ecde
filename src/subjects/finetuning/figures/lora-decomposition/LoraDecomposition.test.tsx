import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Frame } from '../../../../figures/frame/Frame.tsx';
import type { PlacedFigure } from '../../../../figures/frame/figure.ts';
import { instances } from '../../../../figures/frame/instances.ts';
import { figure } from './LoraDecomposition.tsx';

const placed = (params: PlacedFigure['params'] = {}): PlacedFigure => ({
  id: 'lora',
  name: 'lora-decomposition',
  params: { r: 4, ...params },
  caption: 'Move the rank',
});
const framed = (params?: PlacedFigure['params']) => <Frame placed={placed(params)} figure={figure} />;
const now = () => instances.get('lora')?.getState();
const rank = () => screen.getByRole('slider', { name: 'Rank r' });

let reduced = false;

beforeEach(() => {
  reduced = false;
  window.history.replaceState(null, '', '/');
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: reduced && media.includes('reduced-motion'),
    addEventListener() {},
    removeEventListener() {},
  }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('is drawn without a script, dots of ΔQ and all', () => {
  const host = document.createElement('div');
  host.innerHTML = renderToString(framed());
  expect(host).toHaveTextContent('Q frozen');
  expect(host).toHaveTextContent('A trained');
  expect(host.querySelector('[data-part="dQ"] ~ svg path')).not.toBeNull();
});

it('moves the rank by slider, key and tick', async () => {
  const user = userEvent.setup();
  render(framed());
  await user.click(screen.getByRole('button', { name: '64' }));
  expect(now()?.r).toBe(64);
  expect(rank()).toHaveAttribute('aria-valuetext', 'rank 64, 12.8\u00a0% of Q');
  fireEvent.change(rank(), { target: { value: Number((rank() as HTMLInputElement).value) + 1 } });
  expect(now()?.r).toBeGreaterThan(64);
  fireEvent.change(rank(), { target: { value: 0 } });
  expect(now()?.r).toBe(1);
  fireEvent.change(rank(), { target: { value: 1 } });
  expect(now()?.r).toBe(2);
});

it('reads entries by arrow keys, inside the matrix', () => {
  render(framed());
  const row = screen.getByRole('slider', { name: 'Row' });
  fireEvent.keyDown(row, { key: 'ArrowRight' });
  fireEvent.keyDown(row, { key: 'ArrowUp', shiftKey: true });
  expect(now()).toMatchObject({ i: 240, j: 601 });
  expect(row).toHaveAttribute('aria-valuetext', 'row 240, column 601');
  for (let n = 0; n < 30; n++) fireEvent.keyDown(row, { key: 'ArrowUp', shiftKey: true });
  expect(now()?.i).toBe(1);
});

it('scrubs through the key moment, with its slider where the rank was', () => {
  render(framed({ t: 2 }));
  const moment = screen.getByRole('slider', { name: 'Key moment' });
  expect(moment).toHaveAttribute('aria-valuetext', 'halves');
  expect(screen.queryByRole('slider', { name: 'Rank r' })).toBeNull();
  fireEvent.change(moment, { target: { value: '4.5' } });
  expect(now()?.t).toBe(4.5);
  fireEvent.change(moment, { target: { value: '6' } });
  expect(rank()).toBeInTheDocument();
});

it('goes from moment to moment by a key, and never out of its own control', () => {
  render(framed({ t: 2.3 }));
  const moment = () => screen.getByRole('slider', { name: 'Key moment' });
  const places = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'PageDown'].map((key) => {
    fireEvent.keyDown(moment(), { key });
    return now()?.t;
  });
  expect(places).toEqual([3, 4, 3, 2]);
  expect(moment()).toHaveAttribute('min', '1');
});

it('keeps hold of the moment while it is scrubbed to its end by keys', () => {
  render(framed({ t: 5.9 }));
  const moment = screen.getByRole('slider', { name: 'Key moment' });
  fireEvent.keyDown(moment, { key: 'End' });
  fireEvent.change(moment, { target: { value: '6' } });
  expect(moment).toBeInTheDocument();
  fireEvent.blur(moment);
  expect(rank()).toBeInTheDocument();
});

it('shows the moment as five pictures to those who asked for less motion', async () => {
  reduced = true;
  const user = userEvent.setup();
  render(framed());
  await user.click(screen.getByRole('button', { name: 'Play' }));
  const frames = screen.getByRole('list', { name: 'The key moment in five pictures' });
  expect([...frames.querySelectorAll('b')].map((said) => said.textContent)).toEqual([
    '1,000,000 trained',
    '184,000 at rank 92',
    '4 products',
    '620,000 entries',
    '8,000 trained',
  ]);
  expect(now()?.t).toBe(6);
});

it('draws a matrix that is no square to scale, with a loupe on its corner', () => {
  const { container } = render(framed({ d: 3072, k: 8192, r: 8 }));
  expect(container).toHaveTextContent('A trained3072 × 8');
  expect(container).toHaveTextContent('each strip is 8 numbers thick');
  expect(screen.queryByRole('slider')).toBeNull();
});

it('is hydrated in the state that came with the address', async () => {
  window.history.replaceState(null, '', '/?lora.r=500');
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(framed());
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(host, framed(), { onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(rank()).toHaveAttribute('aria-valuetext', 'rank 500, 100\u00a0% of Q');
  await act(async () => root.unmount());
  host.remove();
});

const { View } = figure;
const state = (change: Partial<Parameters<typeof View>[0]['state']>) => {
  render(framed(change));
  const drawn = now();
  cleanup();
  return drawn as Parameters<typeof View>[0]['state'];
};

it('keeps a question open: nothing that tells can be moved', async () => {
  const user = userEvent.setup();
  const set = vi.fn();
  render(<View state={state({})} set={set} uid="u" revealed={false} />);
  expect(rank()).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('button', { name: '64' }));
  // Why they do nothing is told to the ear as well.
  expect(rank().getAttribute('aria-valuetext')).toMatch(/waits for your answer$/);
  await user.click(screen.getByRole('button', { name: 'Play, waits for your answer' }));
  fireEvent.change(rank(), { target: { value: 900 } });
  expect(set).not.toHaveBeenCalled();
});

it('lets a corner be dragged while its count is asked for, and tells no share', () => {
  const set = vi.fn();
  render(<View state={state({ view: 'corner' })} set={set} uid="u" revealed={false} />);
  expect(rank()).toHaveAttribute('aria-valuetext', 'rank 4');
  fireEvent.change(rank(), { target: { value: 1000 } });
  expect(set).toHaveBeenLastCalledWith({ r: 64 });
});

it('draws the guess beside the truth', () => {
  render(<View state={state({ view: 'corner', r: 5 })} set={() => {}} uid="u" revealed predicted="20" />);
  expect(screen.getByText('your guess: rank 20')).toBeInTheDocument();
});
