import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AdapterBlock, figure } from './AdapterBlock.tsx';
import type { BlockState } from './model.ts';

vi.setConfig({ testTimeout: 20_000 });

const base: BlockState = {
  view: 'where',
  place: 'both',
  m: 64,
  t: 4,
  step: 0,
  model: 'bert-base',
  open: 'attention',
  bend: 'gelu',
  token: 4,
  batch: '1',
};

const walkAtTwo: Partial<BlockState> = { view: 'walk', t: 2 };

interface HeldProps {
  from?: Partial<BlockState>;
  revealed?: boolean;
  predicted?: string;
}

/** The figure with its state, and the number that stands over it. */
function Held({ from = {}, revealed = true, predicted }: HeldProps) {
  const [state, setState] = useState<BlockState>({ ...base, ...from });
  return (
    <>
      <output>{figure.headline?.(state).number}</output>
      <div data-slot="question">
        <button type="button">Continue</button>
      </div>
      <AdapterBlock
        state={state}
        set={(change) => setState((now) => ({ ...now, ...change }))}
        uid="block"
        revealed={revealed}
        predicted={predicted}
      />
    </>
  );
}

beforeEach(() => {
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

it('shows the block with its slots on the server', () => {
  const html = renderToString(<Held />);
  expect(html).toContain('Adapter after self-attention');
  expect(html).toContain('2,362,368');
});

it('puts adapters in and takes them out on the drawing and by choice', async () => {
  const user = userEvent.setup();
  render(<Held from={{ place: 'none' }} />);
  const number = screen.getByRole('status');
  expect(number).toHaveTextContent('109,482,240');
  await user.click(screen.getByRole('button', { name: 'Adapter after feed-forward' }));
  expect(number).toHaveTextContent('1,189,632');
  expect(screen.getByRole('button', { name: 'Adapter after feed-forward' })).toBePressed();
  expect(screen.getByRole('button', { name: 'feed-forward' })).toBePressed();
  await user.click(screen.getByRole('button', { name: 'both' }));
  expect(number).toHaveTextContent('2,379,264');
});

it('begins with a model as it is, of a few, and says nothing of what may be added', async () => {
  const user = userEvent.setup();
  render(<Held from={{ view: 'model', place: 'none' }} revealed={false} />);
  const number = screen.getByRole('status');
  expect(number).toHaveTextContent('109,482,240');
  expect(screen.queryByText(/adapter|slot|frozen/i)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'GPT-2 medium' }));
  expect(number).toHaveTextContent('354,823,168');
  expect(screen.getByText('GPT-2 medium: 24 blocks, all alike')).toBeVisible();
});

it('walks by slider, by stop and by playing', async () => {
  const user = userEvent.setup();
  render(<Held from={{ view: 'walk', step: 100, m: 32, t: 0 }} />);
  const number = screen.getByRole('status');
  const slider = await screen.findByRole('slider', { name: 'Place in the walk' });
  expect(number).toHaveTextContent('3 of 8');
  fireEvent.change(slider, { target: { value: '3' } });
  expect(slider).toHaveAttribute('aria-valuetext', 'up');
  await user.click(screen.getByRole('button', { name: 'Play' }));
  expect(slider).toHaveAttribute('aria-valuetext', 'add');
  expect(number).toHaveTextContent(/\d %/);
});

it('waits with the walk until something is predicted, then runs it beside the guess', async () => {
  const { rerender } = render(<Held from={walkAtTwo} revealed={false} />);
  const slider = await screen.findByRole('slider', { name: 'Place in the walk' });
  expect(slider).toHaveAttribute('aria-disabled', 'true');
  expect(slider.getAttribute('aria-valuetext')).toMatch(/^h, waits/);
  expect(screen.queryByText(/your guess/)).toBeNull();
  screen.getByRole('button', { name: 'Continue' }).focus();
  rerender(<Held from={walkAtTwo} predicted="little" />);
  expect(slider).toHaveAttribute('aria-valuetext', 'add');
  expect(screen.getByText('your guess: a little')).toBeVisible();
});

it('plays the answer to its question until a hand takes the walk, and plays it again', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  const user = userEvent.setup();
  const { rerender } = render(<Held from={walkAtTwo} revealed={false} />);
  const slider = await screen.findByRole('slider', { name: 'Place in the walk' });
  screen.getByRole('button', { name: 'Continue' }).focus();
  rerender(<Held from={walkAtTwo} predicted="none" />);
  expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
  fireEvent.change(slider, { target: { value: '1' } });
  expect(slider).toHaveAttribute('aria-valuetext', 'down');
  await user.click(screen.getByRole('button', { name: 'Play' }));
  await user.click(screen.getByRole('button', { name: 'Pause' }));
  expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
});

it('resizes the middle in the count', async () => {
  const user = userEvent.setup();
  render(<Held from={{ view: 'size' }} />);
  const slider = await screen.findByRole('slider', { name: 'Bottleneck m' });
  await user.click(screen.getByRole('button', { name: '768' }));
  expect(slider).toHaveAttribute('aria-valuetext', 'm 768 of 768, 20.57\u00a0% trained');
  await user.click(screen.getByRole('button', { name: '1' }));
  expect(screen.getByRole('status')).toHaveTextContent('55,320');
});

it('says what the timed adapters cost, and that some were smaller', async () => {
  const user = userEvent.setup();
  render(<Held from={{ view: 'delay' }} />);
  const choice = await screen.findByRole('group', { name: 'Texts × tokens each' });
  expect(screen.getByRole('status')).toHaveTextContent('+ 6.0 ms');
  expect(screen.queryByText(/not 11/)).toBeNull();
  await user.click(within(choice).getByRole('button', { name: '32 × 512: 32 requests of 512 tokens' }));
  expect(screen.getByRole('status')).toHaveTextContent('+ 43.5 ms');
  expect(screen.getByText(/^Own scale per choice; adapters of 0.5 million, not 11/)).toBeVisible();
});

it.each(['model', 'where', 'walk', 'size', 'delay'] as const)(
  'uses no id twice in the view %s',
  async (view) => {
    render(<Held from={{ view }} />);
    await screen.findAllByRole(view === 'walk' || view === 'size' ? 'slider' : 'group');
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  },
);
