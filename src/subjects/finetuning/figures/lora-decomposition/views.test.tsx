import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Frame } from '../../../../figures/frame/Frame.tsx';
import type { PlacedFigure } from '../../../../figures/frame/figure.ts';
import { instances } from '../../../../figures/frame/instances.ts';
import { figure } from './LoraDecomposition.tsx';
import styles from './lora.module.css';

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
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('opens the first view, and the others once the learner has predicted', async () => {
  const user = userEvent.setup();
  render(framed());
  expect(screen.getByRole('radio', { name: 'A times B' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Layers' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Just show me' }));
  await user.click(screen.getByRole('radio', { name: 'Layers' }));
  expect(await screen.findByRole('button', { name: 'Add a layer' })).toBeInTheDocument();
  expect(screen.getByText(/^Layer 4 is column 4 of A times row 4 of B/)).toBeInTheDocument();
});

it('keeps the prediction while other views are looked at', async () => {
  const user = userEvent.setup();
  render(framed());
  await user.click(screen.getByRole('button', { name: '16' }));
  await user.click(screen.getByRole('radio', { name: 'Real model' }));
  await user.click(screen.getByRole('radio', { name: 'A times B' }));
  expect(screen.getByText('At r = 4 you predicted 16. That is 500 times too few.')).toBeInTheDocument();
});

it('opens the view that the address names, after the first view was drawn', async () => {
  window.history.replaceState(null, '', '/?lora.view=models');
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(framed());
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(host, framed(), { onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(await screen.findByRole('checkbox', { name: /^q_proj/ })).toBeChecked();
  await act(async () => root.unmount());
  host.remove();
});

it('is drawn and hydrated with a placeholder where the author opens a further view', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(framed({ view: 'start' }));
  expect(host).toHaveTextContent('Fetching this view');
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(host, framed({ view: 'start' }), { onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(await screen.findByRole('button', { name: 'One step' })).toBeInTheDocument();
  await act(async () => root.unmount());
  host.remove();
});

it('adds and takes away layers, one at a time', async () => {
  const user = userEvent.setup();
  render(framed({ view: 'layers' }));
  await user.click(await screen.findByRole('button', { name: 'Add a layer' }));
  expect(now()?.r).toBe(5);
  expect(screen.getByText('Sum of layers 1 to 5')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Take one away' }));
  await user.click(screen.getByRole('button', { name: 'Take one away' }));
  expect(screen.getByText('Layer 3')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Play layers 1 to 16' }));
  expect(now()?.r).toBe(16);
});

it('imitates a target, and tells the error where no picture can be worked out', async () => {
  vi.stubGlobal('Worker', undefined);
  const user = userEvent.setup();
  const { container } = render(framed({ view: 'target' }));
  expect(await screen.findByRole('radio', { name: 'Smooth' })).toBeChecked();
  expect(container.querySelector(`.${styles.count}`)).toHaveTextContent(
    '24 % of the target is missed at rank 4',
  );
  await user.click(screen.getByRole('radio', { name: 'Noise' }));
  expect(container.querySelector(`.${styles.count}`)).toHaveTextContent(
    '99.2 % of the target is missed at rank 4',
  );
  expect(screen.getByText(/^No picture: this browser/)).toBeInTheDocument();
});

it('asks a worker for the picture, shows how far it is, and lets it go when the target changes', async () => {
  const workers: {
    onmessage?: (event: { data: unknown }) => void;
    terminate: () => void;
    sent: unknown[];
  }[] = [];
  vi.stubGlobal(
    'Worker',
    class {
      onmessage?: (event: { data: unknown }) => void;
      sent: unknown[] = [];
      terminate = vi.fn();
      constructor() {
        workers.push(this);
      }
      postMessage(message: unknown) {
        this.sent.push(message);
      }
    },
  );
  const user = userEvent.setup();
  render(framed({ view: 'target', target: 'picture' }));
  expect(await screen.findByText(/^Working out the picture: 0/)).toBeInTheDocument();
  expect(workers[0]?.sent).toEqual(['picture']);
  act(() => workers[0]?.onmessage?.({ data: { kind: 'progress', share: 0.42 } }));
  expect(screen.getByText(/^Working out the picture: 42/)).toBeInTheDocument();
  const vectors = Array.from({ length: 3 }, () => new Float32Array(250));
  await user.click(screen.getByRole('radio', { name: 'Noise' }));
  expect(workers[0]?.terminate).toHaveBeenCalled();
  act(() => workers[1]?.onmessage?.({ data: { kind: 'done', left: vectors, right: vectors } }));
  expect(screen.queryByText(/^Working out/)).not.toBeInTheDocument();
});

it('steps through a training in which B moves first', async () => {
  const user = userEvent.setup();
  const { container } = render(framed({ view: 'start' }));
  await user.click(await screen.findByRole('button', { name: 'One step' }));
  expect(container.querySelector(`.${styles.said}`)).toHaveTextContent(/^The first step moved only B/);
  await user.click(screen.getByRole('button', { name: 'Train' }));
  expect(now()?.n).toBe(60);
  await user.click(screen.getByRole('button', { name: 'Back to the start' }));
  expect(now()?.n).toBe(0);
});

it('merges the pair and takes it out again, outputs side by side', async () => {
  const user = userEvent.setup();
  render(framed({ view: 'start', n: 20 }));
  await user.click(await screen.findByText('Merge the pair into Q, and take it out again'));
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  expect(now()?.merged).toBe('merged');
  const outputs = screen.getByRole('table', { name: /first input row/ });
  expect(within(outputs).getAllByRole('row')).toHaveLength(7);
  await user.click(screen.getByRole('button', { name: 'Take the pair out again' }));
  expect(now()?.merged).toBe('apart');
});

it('counts a real model by its checkboxes', async () => {
  const user = userEvent.setup();
  const { container } = render(framed({ view: 'models', r: 16 }));
  const count = () => container.querySelector(`.${styles.count}`);
  await user.click(await screen.findByRole('button', { name: 'All' }));
  expect(count()).toHaveTextContent('39,976,960 trained parameters');
  await user.click(screen.getByRole('radio', { name: 'Llama-3.1-8B' }));
  expect(count()).toHaveTextContent('41,943,040 trained parameters');
  await user.click(screen.getByRole('button', { name: 'None' }));
  expect(count()).toHaveTextContent('0 trained parameters');
  await user.click(screen.getByRole('checkbox', { name: /^v_proj/ }));
  expect(now()?.on).toBe('v');
});
