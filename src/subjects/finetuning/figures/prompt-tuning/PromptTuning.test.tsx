import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Frame } from '../../../../figures/frame/Frame.tsx';
import type { PlacedFigure } from '../../../../figures/frame/figure.ts';
import { instances } from '../../../../figures/frame/instances.ts';
import { figure } from './PromptTuning.tsx';

// Queries by role over 140 options are slow on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const placed = (params: PlacedFigure['params'] = {}): PlacedFigure => ({
  id: 'flow',
  name: 'prompt-tuning',
  params,
  caption: 'Run the training',
});
const framed = (params?: PlacedFigure['params']) => <Frame placed={placed(params)} figure={figure} />;
const now = () => instances.get('flow')?.getState();
const { View } = figure;

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
});

it('shows its first picture on the server and takes it over unchanged', async () => {
  const html = renderToString(framed({ view: 'added', front: 0 }));
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = html;
  expect(host).toHaveTextContent('T5-XXL');
  expect(host).not.toHaveTextContent(/frozen|trained|in front/i);
  const onRecoverableError = vi.fn();
  const root = await act(async () =>
    hydrateRoot(host, framed({ view: 'added', front: 0 }), { onRecoverableError }),
  );
  expect(onRecoverableError).not.toHaveBeenCalled();
  await act(async () => root.unmount());
  host.remove();
});

it('opens an address from before there were views where it was trained', () => {
  window.history.replaceState(null, '', '/?flow.t=60');
  render(framed({ view: 'added', front: 0 }));
  expect(screen.getByRole('slider', { name: 'Training step' })).toHaveAttribute(
    'aria-valuetext',
    '60 steps, loss 0.21',
  );
});

it('adds vectors by slider and tick, and counts them for the real model', async () => {
  const user = userEvent.setup();
  render(framed({ view: 'added' }));
  const slider = screen.getByRole('slider', { name: 'Trained vectors n' });
  expect(slider).toHaveAttribute('aria-valuetext', '4 trained vectors, 16,384 numbers');
  await user.click(screen.getByRole('button', { name: '8' }));
  expect(slider).toHaveAttribute('aria-valuetext', '8 trained vectors, 32,768 numbers');
  fireEvent.change(slider, { target: { value: '1' } });
  expect(screen.getByText('1 trained vector')).toBeInTheDocument();
  expect(screen.getByText('5 tokens, each looked up: frozen')).toBeInTheDocument();
});

it('splits what is typed into tokens', async () => {
  const user = userEvent.setup();
  render(framed({ view: 'added', front: 0 }));
  const field = screen.getByRole('textbox', { name: 'Your sentence' });
  await user.clear(field);
  expect(screen.getByText('Type a sentence of one to eight words.')).toBeInTheDocument();
  await user.type(field, 'unfunny film');
  expect(screen.getByText('5 tokens, each looked up')).toBeInTheDocument();
  expect(screen.queryByRole('slider')).toBeNull();
});

it('runs to the end, which turns the answer, and starts again', async () => {
  const user = userEvent.setup();
  const { container } = render(framed());
  const answer = () => container.querySelector('[data-wanted]');
  expect(answer()).toHaveTextContent('good3 %');
  await user.click(screen.getByRole('button', { name: 'Train' }));
  expect(now()?.t).toBe(120);
  expect(answer()).toHaveTextContent('good81 %');
  expect(screen.getByText('12 of 12')).toBeInTheDocument();
  expect(screen.getByText('none on a word now')).toBeInTheDocument();
  expect(screen.getByText('one outside all words')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '0' }));
  expect(answer()).toHaveTextContent('good3 %');
});

it('scrubs from step to step by keys', () => {
  render(framed({ t: 60 }));
  const slider = screen.getByRole('slider', { name: 'Training step' });
  fireEvent.change(slider, { target: { value: '61' } });
  expect(now()?.t).toBe(61);
  expect(screen.getByText('loss 0.20')).toBeInTheDocument();
});

const stateOf = (params: PlacedFigure['params']) => {
  render(framed(params));
  const state = now();
  cleanup();
  return state as Parameters<typeof View>[0]['state'];
};

it('tells nothing of where training leads while that is asked, and runs when it was answered', () => {
  const set = vi.fn();
  const state = stateOf({});
  const asked = (answered: boolean) => (
    <div data-slot="question">
      <button type="button">Check</button>
      <View state={state} set={set} uid="u" revealed={answered} {...(answered && { predicted: 'between' })} />
    </div>
  );
  const { rerender } = render(asked(false));
  fireEvent.change(screen.getByRole('slider', { name: 'Training step' }), { target: { value: '90' } });
  fireEvent.click(screen.getByRole('button', { name: /^Train,/ }));
  expect(set).not.toHaveBeenCalled();
  expect(screen.queryByText('your guess')).toBeNull();
  screen.getByRole('button', { name: 'Check' }).focus();
  rerender(asked(true));
  expect(screen.getByText('your guess')).toBeInTheDocument();
  expect(set).toHaveBeenLastCalledWith({ t: 120 });
});

it('runs nothing by itself for whoever comes back', () => {
  const set = vi.fn();
  const state = stateOf({});
  const { rerender } = render(<View state={state} set={set} uid="u" revealed={false} />);
  rerender(<View state={state} set={set} uid="u" revealed predicted="between" />);
  expect(set).not.toHaveBeenCalled();
});

it('compares words written by hand with the best and with trained vectors', async () => {
  const user = userEvent.setup();
  render(framed({ view: 'hand', t: 120, w1: 'review', w2: 'this', w3: 'movie' }));
  expect(await screen.findByText('your prompt 1.48')).toBeInTheDocument();
  expect(screen.getByText('0.18 three trained vectors')).toBeInTheDocument();
  expect(screen.getByText('12 of 12 right as well, only surer')).toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Word 1' }), 'verdict');
  expect(now()?.w1).toBe('verdict');
  expect(screen.queryByText('your prompt 1.48')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Train 3 vectors' }));
  expect(now()?.t).toBe(120);
});
