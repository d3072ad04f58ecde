import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clampState } from '../../../../figures/frame/instance.ts';
import type { FigureState } from '../../../../figures/spec.ts';
import type { PromptState } from './model.ts';
import { figure } from './PromptTuning.tsx';
import styles from './promptTuning.module.css';
import { spec } from './spec.ts';

// Queries by role over 140 options are slow on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const clamp = (values: FigureState, rest: FigureState = {}) => clampState(spec, values, rest) as PromptState;

function Host({ start = {}, revealed }: { start?: FigureState; revealed?: boolean }) {
  const [state, setState] = useState(() => clamp(start));
  return (
    <>
      <figure.View
        state={state}
        set={(change) => setState((before) => clamp({ ...before, ...change }, before))}
        uid="flow"
        {...(revealed === undefined ? {} : { revealed })}
      />
      <output>{figure.describe(state).state}</output>
    </>
  );
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', (media: string) => ({ media, matches: media.includes('reduced-motion') }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const words = () => screen.getByText(/^Step \d+ of 120/).textContent;

it('shows its first picture on the server and takes it over unchanged', async () => {
  const html = renderToString(<Host />);
  expect(html).toContain('Frozen model');
  expect(html).toContain('16,384');
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = html;
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(host, <Host />, { onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
  await act(async () => root.unmount());
  host.remove();
});

it('keeps every control still until the learner has predicted', () => {
  render(<Host revealed={false} />);
  expect(screen.getByRole('textbox', { name: 'Your sentence' })).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Run' })).toBeDisabled();
  expect(screen.getByRole('slider', { name: 'Trained vectors n' })).toBeDisabled();
});

it('steps through forward pass, loss, gradient and update', async () => {
  const user = userEvent.setup();
  render(<Host />);
  for (const [next, shown] of [
    ['forward pass', 'Forward pass.'],
    ['loss', 'Loss.'],
    ['gradient', 'Gradient.'],
    ['update', 'Update 1.'],
  ]) {
    await user.click(screen.getByRole('button', { name: `Next: ${next}` }));
    expect(screen.getByText(shown ?? '')).toBeInTheDocument();
  }
  expect(words()).toMatch(/^Step 1 of 120/);
});

it('runs to the end, which turns the answer, and starts again', async () => {
  const user = userEvent.setup();
  render(<Host />);
  expect(words()).toContain('answers “film” with 96');
  await user.click(screen.getByRole('button', { name: 'Run' }));
  expect(words()).toMatch(/^Step 120 of 120.*answers “good”/);
  expect(screen.getByRole('button', { name: 'Training has ended' })).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  expect(words()).toMatch(/^Step 0 of 120/);
});

it('moves the trained numbers alone: those of the words stay', async () => {
  const user = userEvent.setup();
  render(<Host />);
  const [trained, embedded] = screen.getAllByRole('list');
  const before = [trained?.textContent, embedded?.textContent];
  await user.click(screen.getByRole('button', { name: 'Run' }));
  expect(trained?.textContent).not.toBe(before[0]);
  expect(embedded?.textContent).toBe(before[1]);
});

it('splits what is typed into tokens', async () => {
  const user = userEvent.setup();
  render(<Host />);
  const field = screen.getByRole('textbox', { name: 'Your sentence' });
  await user.clear(field);
  expect(screen.getByText('Type a sentence of one to eight words.')).toBeInTheDocument();
  await user.type(field, 'unfunny film');
  expect(screen.getByText('5 tokens, embedded: frozen')).toBeInTheDocument();
});

it('starts training again when n changes, and counts for the real model', async () => {
  const user = userEvent.setup();
  render(<Host start={{ t: 40 }} />);
  await user.click(screen.getByRole('button', { name: 'Trained vectors n: 1 more' }));
  expect(words()).toMatch(/^Step 0 of 120\. 5 trained vectors/);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Real model', hidden: true }), '512');
  expect(words()).toContain('In T5-Small: 5 × 512 = 2,560 trained numbers');
});

it('compares words written by hand', async () => {
  const user = userEvent.setup();
  render(<Host start={{ t: 120 }} />);
  await user.click(screen.getByText('Against words written by hand'));
  await user.click(screen.getByRole('button', { name: 'Use the best three' }));
  const row = screen.getByRole('row', { name: /^Your words: actor verdict verdict/ });
  expect(within(row).getByText('0.33')).toBeInTheDocument();
});

it('draws the nudges of the gradient to a scale it names', () => {
  const { container } = render(<Host start={{ t: 0.75 }} />);
  expect(container.querySelectorAll(`.${styles.plane} .fig-signal`)).toHaveLength(4);
  expect(screen.getByText(/Dashed: the coming nudge/)).toBeInTheDocument();
});

it('says where a vector is that has left the picture', () => {
  render(<Host start={{ t: 120, rate: 3, n: 8 }} />);
  expect(screen.getByText(/Beyond the edge: 1 at \(/)).toBeInTheDocument();
});
