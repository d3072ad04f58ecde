import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import styles from './landscape.module.css';
import { figure } from './PeftLandscape.tsx';
import type { LandscapeState } from './state.ts';

const start: LandscapeState = {
  model: 'llama-2-7b-hf',
  view: 'scale',
  zoom: 1,
  method: 'lora-8',
  group: 'metamathqa',
  point: 46,
};

interface HostProps {
  from?: Partial<LandscapeState>;
  revealed?: boolean;
  predicted?: string;
}

function Host({ from, ...rest }: HostProps) {
  const [state, setState] = useState<LandscapeState>({ ...start, ...from });
  return (
    <>
      <figure.View
        state={state}
        set={(change) => setState((before) => ({ ...before, ...change }))}
        uid="landscape"
        {...rest}
      />
      <output aria-label="in words">{figure.describe(state).state}</output>
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

const words = () => screen.getByRole('status', { name: 'in words' });
const row = (name: RegExp) =>
  within(screen.getByRole('list', { name: /^Methods/ }))
    .getByText(name)
    .closest('li') as HTMLElement;

test('tells every count and the method without biases in words', () => {
  render(<Host />);
  expect(row(/^LoRA r = 8$/)).toHaveTextContent('4,194,304');
  expect(row(/^LoRA r = 8$/)).toHaveAttribute('aria-current', 'true');
  expect(row(/^BitFit$/)).toHaveTextContent('no biases to train');
});

test('starts with three controls and moves nothing before the prediction', () => {
  const { container } = render(<Host revealed={false} />);
  expect(screen.getAllByRole('slider')).toHaveLength(1);
  for (const control of container.querySelectorAll('input, select, button')) expect(control).toBeDisabled();
  expect(container.querySelector('[data-covered]')).not.toBeNull();
  fireEvent.pointerUp(row(/^VeRA/));
  expect(row(/^VeRA/)).not.toHaveAttribute('aria-current');
});

test('draws the prediction beside the outcome, on its model only', async () => {
  const user = userEvent.setup();
  const { container } = render(<Host revealed predicted="llama-2-7b-hf/6" />);
  expect(container.querySelector(`.${styles.ghost}`)).not.toBeNull();
  expect(screen.getByText(/^predicted 6\s%$/)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Share' }));
  expect(row(/^LoRA r = 8$/)).toHaveTextContent(/predicted 6\s%/);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Model' }), 'gpt2: 124 million');
  expect(row(/^LoRA r = 8$/)).not.toHaveTextContent('predicted');
});

test('zooms by slider, field and steps, and refuses what is no zoom', async () => {
  const user = userEvent.setup();
  render(<Host />);
  fireEvent.change(screen.getByRole('slider', { name: 'Zoom' }), { target: { value: '3' } });
  const field = screen.getByRole('textbox', { name: /^Zoom/ });
  expect(field).toHaveValue('1,000');
  expect(screen.getByRole('slider', { name: 'Zoom' })).toHaveAttribute(
    'aria-valuetext',
    'zoom 1,000, 7.63 million numbers in the picture',
  );
  await user.click(screen.getByRole('button', { name: 'Zoom: twice as much' }));
  expect(field).toHaveValue('2,000');
  await user.clear(field);
  await user.type(field, '1e9');
  expect(field).toBeInvalid();
  expect(screen.getByText('1,000,000,000 is outside 1 to 100,000,000. It is at 1.')).toBeInTheDocument();
  await user.clear(field);
  await user.type(field, '1e8');
  expect(field).toBeValid();
  expect(words()).toHaveTextContent('Each cell is one number.');
});

test('travels from method to method and back to the whole', async () => {
  const user = userEvent.setup();
  render(<Host />);
  const smaller = screen.getByRole('button', { name: 'Fit the next smaller method' });
  await user.click(smaller);
  expect(row(/^P-tuning$/)).toHaveAttribute('aria-current', 'true');
  await user.click(smaller);
  expect(row(/^DoRA/)).toHaveAttribute('aria-current', 'true');
  await user.click(screen.getByRole('button', { name: 'Next larger' }));
  expect(row(/^P-tuning$/)).toHaveAttribute('aria-current', 'true');
  await user.click(screen.getByRole('button', { name: 'Whole model' }));
  expect(screen.getByRole('textbox', { name: /^Zoom/ })).toHaveValue('1');
});

test('highlights by keys and by pointing', async () => {
  const user = userEvent.setup();
  render(<Host />);
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Highlighted', hidden: true }),
    'BitFit, bias vectors',
  );
  expect(words()).toHaveTextContent(/^BitFit has nothing to train in Llama-2-7b-hf/);
  fireEvent.pointerUp(row(/^QLoRA/));
  expect(words()).toHaveTextContent(/^QLoRA r = 16, all linear layers, trains 39,976,960/);
});

test('splits memory into parts and says the size of the file', async () => {
  const user = userEvent.setup();
  render(<Host from={{ method: 'lora-16' }} />);
  await user.click(screen.getByRole('radio', { name: 'Memory' }));
  expect(row(/^LoRA r = 16$/)).toHaveTextContent(/14\.1\sGB file 160\sMB/);
  expect(screen.getByRole('list', { name: /by part/ })).toHaveTextContent(
    /frozen weights 13\.5\sGB.*gradients 80\sMB/,
  );
  expect(screen.getByText(/Activations are not included/)).toBeInTheDocument();
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Highlighted', hidden: true }),
    'BitFit, bias vectors',
  );
  expect(screen.getByText(': nothing to train in Llama-2-7b-hf')).toBeInTheDocument();
});

test('walks through the results of one group, each with its source', async () => {
  const user = userEvent.setup();
  const { container } = render(<Host from={{ view: 'published' }} />);
  expect(container.querySelectorAll(`.${styles.point}, .${styles.full}`)).toHaveLength(63);
  expect(screen.getByText(/^Source: .* run lora--llama-3\.2-3B-rank32\.$/)).toBeInTheDocument();
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Group' }),
    'GPT-3 175B, database queries (WikiSQL)',
  );
  expect(container.querySelectorAll(`.${styles.point}, .${styles.full}`)).toHaveLength(31);
  await user.click(screen.getByRole('button', { name: /^Next result/ }));
  expect(
    screen.getByText(/^LoRA q, k, v, o r = 4: 37,748,736 .* 74 ± 0\.5/, { selector: 'b' }),
  ).toBeVisible();
  expect(screen.getByText('Source: LoRA, arXiv 2106.09685v2, Table 15.')).toBeInTheDocument();
});

test('reads the result that is pointed at', () => {
  const { container } = render(<Host from={{ view: 'published', group: 'glue-roberta-base', point: 3 }} />);
  const area = container.querySelector(`.${styles.area}`) as HTMLElement;
  area.getBoundingClientRect = () => ({ left: 0, top: 0, bottom: 100, width: 200, height: 100 }) as DOMRect;
  fireEvent.pointerUp(area, { clientX: 170, clientY: 40 });
  expect(screen.getByText(/^Full fine-tuning: 125,000,000/, { selector: 'b' })).toBeInTheDocument();
});

test.each(['scale', 'share', 'memory', 'published'] as const)(
  'hydrates %s as it was rendered',
  async (view) => {
    const figure = <Host from={{ view }} />;
    const host = document.body.appendChild(document.createElement('div'));
    host.innerHTML = renderToString(figure);
    const onRecoverableError = vi.fn();
    const root = await act(async () => hydrateRoot(host, figure, { onRecoverableError }));
    expect(onRecoverableError).not.toHaveBeenCalled();
    await act(async () => root.unmount());
    host.remove();
  },
);
