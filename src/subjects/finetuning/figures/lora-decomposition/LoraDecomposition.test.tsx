import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Frame } from '../../../../figures/frame/Frame.tsx';
import type { PlacedFigure } from '../../../../figures/frame/figure.ts';
import { instances } from '../../../../figures/frame/instances.ts';
import { figure } from './LoraDecomposition.tsx';
import styles from './lora.module.css';

const placed: PlacedFigure = {
  id: 'lora',
  name: 'lora-decomposition',
  params: { r: 4 },
  caption: 'Move the rank',
};
const framed = <Frame placed={placed} figure={figure} />;

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: media.includes('reduced-motion'),
    addEventListener() {},
    removeEventListener() {},
  }));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const group = () => screen.getByRole('group', { name: /^Before you move anything, predict/ });

it('tells everything without a script: no question covers the count', () => {
  const html = renderToString(framed);
  expect(html).toContain('8,000');
  expect(html).toContain('0.8\u00a0%');
  expect(html).not.toContain('data-awaiting');
  expect(html).not.toContain('data-covered');
  expect(html).not.toContain('disabled=""');
});

it('asks before anything can be moved, then keeps the prediction beside the count', async () => {
  const user = userEvent.setup();
  render(framed);
  expect(screen.getByRole('slider', { name: 'Rank r' })).toBeDisabled();
  await user.click(within(group()).getByRole('button', { name: '16' }));
  expect(screen.getByText('At r = 4 you predicted 16. That is 500 times too few.')).toBeInTheDocument();
  expect(screen.getByRole('slider', { name: 'Rank r' })).toBeEnabled();
  await user.click(screen.getByRole('button', { name: '64' }));
  expect(screen.getByText('At r = 4 you predicted 16. That is 500 times too few.')).toBeInTheDocument();
});

it('moves focus to the count when the question goes', async () => {
  const user = userEvent.setup();
  const { container } = render(framed);
  await user.click(screen.getByRole('button', { name: 'Just show me' }));
  expect(container.querySelector(`.${styles.answer}`)).toHaveFocus();
});

it('does not ask about a rank that came with the address', async () => {
  window.history.replaceState(null, '', '/?lora.r=500');
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(framed);
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(host, framed, { onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(host.querySelector('[data-awaiting]')).toBeNull();
  expect(host.querySelector(`.${styles.working}`)).toHaveTextContent('500·(1000 + 1000) = 1,000,000');
  expect(screen.getByRole('slider', { name: 'Rank r' })).toBeEnabled();
  await act(async () => root.unmount());
  host.remove();
});

it('says the break-even at rank 500', async () => {
  const user = userEvent.setup();
  const { container } = render(framed);
  await user.click(screen.getByRole('button', { name: 'Just show me' }));
  await user.click(screen.getByRole('button', { name: '500' }));
  expect(container.querySelector(`.${styles.break}`)).toHaveTextContent(
    'At rank 500 A and B hold as many numbers as ΔQ itself.',
  );
});

it('reads entries by arrow keys and by pointing, inside the matrix', () => {
  const { container } = render(framed);
  const matrix = screen.getByRole('application', { name: /ΔQ/ });
  fireEvent.keyDown(matrix, { key: 'ArrowRight' });
  fireEvent.keyDown(matrix, { key: 'ArrowUp', shiftKey: true });
  expect(instances.get('lora')?.getState()).toMatchObject({ i: 240, j: 601 });
  expect(container.querySelector(`.${styles.entry}`)).toHaveTextContent(
    /^Row 240, column 601 of ΔQ.*4 products.*= −?0\.\d{6}$/,
  );
  matrix.getBoundingClientRect = () => ({ left: 0, top: 0, width: 100, height: 100 }) as DOMRect;
  fireEvent.click(matrix, { clientX: 99.99, clientY: 0 });
  expect(instances.get('lora')?.getState()).toMatchObject({ i: 1, j: 1000 });
});

it('steps through the walk', async () => {
  const user = userEvent.setup();
  render(framed);
  await user.click(screen.getByRole('button', { name: 'Just show me' }));
  await user.click(screen.getByRole('button', { name: 'Walk to: Q + ΔQ' }));
  expect(screen.getByText(/^Q \+ ΔQ: the update has the shape of Q/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Walk to: Q' }));
  expect(screen.getByText(/^Q alone/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Play' }));
  expect(instances.get('lora')?.getState().t).toBe(2);
});
