import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AdapterBlock } from './AdapterBlock.tsx';
import styles from './adapterBlock.module.css';
import type { BlockState } from './model.ts';

// Looking things up by role takes jsdom long in a figure of this size, more so on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const base: BlockState = {
  place: 'both',
  m: 64,
  t: 4,
  step: 0,
  model: 'bert-base',
  open: 'attention',
  bend: 'gelu',
  token: 4,
};

function Held({
  from = base,
  revealed,
  predicted,
}: {
  from?: BlockState;
  revealed?: boolean;
  predicted?: string;
}) {
  const [state, setState] = useState(from);
  return (
    <AdapterBlock
      state={state}
      set={(change) => setState((now) => ({ ...now, ...change }))}
      uid="block"
      {...(revealed === undefined ? {} : { revealed })}
      predicted={predicted}
    />
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

const text = () => document.querySelector(`.${styles.root}`)?.textContent ?? '';

it('tells everything on the server', () => {
  const html = renderToString(<Held />);
  expect(html).toContain('2,379,264');
  expect(html).toContain('30.3');
  expect(html).not.toContain('disabled=""');
});

it('disables its controls until something is predicted', () => {
  render(<Held revealed={false} />);
  expect(screen.getByRole('button', { name: /^Adapter.* after feed-forward$/ })).toBeDisabled();
  expect(screen.getByRole('slider', { name: 'Bottleneck m' })).toBeDisabled();
});

it('puts adapters in and takes them out on the drawing and by preset', async () => {
  const user = userEvent.setup();
  render(<Held />);
  await user.click(screen.getByRole('button', { name: /^Adapter.* after self-attention$/ }));
  expect(text()).toContain('1,189,632 trained numbers');
  expect(screen.getByRole('button', { name: 'Pfeiffer' })).toHaveAttribute('aria-pressed', 'true');
  await user.click(screen.getByRole('button', { name: 'None' }));
  expect(text()).toContain('0 trained numbers');
  expect(text()).toContain('No adapter is placed here');
  await user.click(screen.getByRole('button', { name: 'Houlsby' }));
  expect(text()).toContain('2,379,264 trained numbers');
});

it('resizes the bottleneck, in the count and in the toy', async () => {
  const user = userEvent.setup();
  render(<Held />);
  await user.click(within(screen.getByRole('group', { name: 'Bottleneck m: values to try' })).getByText('1'));
  expect(text()).toContain('55,320 trained numbers');
  expect(text()).toContain('8 × 1 weights, 1 bias');
  await user.click(
    within(screen.getByRole('group', { name: 'Bottleneck m: values to try' })).getByText('768'),
  );
  expect(text()).toContain('8 × 8 weights, 8 biases');
});

it('walks by stop, by formula and by scrubbing, and reads the difference at the end', async () => {
  const user = userEvent.setup();
  render(<Held />);
  expect(text()).toMatch(/Output − h: (−?0\.00\d\d(, )?){8}/);
  await user.click(screen.getByRole('button', { name: 'Walk to: down' }));
  expect(screen.getByText(/^Down: 8 numbers have become 4/)).toBeInTheDocument();
  fireEvent.change(screen.getByRole('slider', { name: 'Walk' }), { target: { value: '2.5' } });
  expect(screen.getByText(/^Up: middle number 3/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'f, the nonlinearity: walk there' }));
  expect(screen.getByText(/^Bend: GELU has bent/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Play' }));
  expect(screen.getByText(/^Add: h is added/)).toBeInTheDocument();
});

it('trains the adapters and leaves the frozen numbers', async () => {
  const user = userEvent.setup();
  render(<Held from={{ ...base, step: 1 }} />);
  const frozen = document.querySelector(`.${styles['row-frozen']}`)?.textContent;
  const trained = document.querySelector(`.${styles['row-trained']}`)?.textContent;
  await user.click(
    within(screen.getByRole('group', { name: 'Training step: values to try' })).getByText('100'),
  );
  expect(document.querySelector(`.${styles['row-frozen']}`)?.textContent).toBe(frozen);
  expect(document.querySelector(`.${styles['row-trained']}`)?.textContent).not.toBe(trained);
  expect(text()).toContain('Changed: 0 of 512 in the block');
  expect(text()).toContain('Changed: 152 of 152 in the adapters');
});

it('counts another model, and opens the other adapter', async () => {
  const user = userEvent.setup();
  render(<Held />);
  await user.click(screen.getByText('Change the model, the nonlinearity, the token'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Model that is counted' }), 'Llama-3.2-3B');
  expect(text()).toContain('trained numbers in Llama-3.2-3B');
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Adapter that is opened' }),
    'after feed-forward',
  );
  expect(text()).toContain('One adapter opened, after the feed-forward part');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Nonlinearity f' }), 'ReLU');
  expect(text()).toContain('ReLU stands between the two projections');
});

it('keeps the prediction beside what is so', () => {
  render(<Held revealed predicted="completely" />);
  expect(screen.getByText('dashed: predicted “completely”')).toBeInTheDocument();
});

it('uses no id twice', () => {
  render(<Held from={{ ...base, step: 3 }} />);
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
});
