import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
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

let shown: LandscapeState;

function Host({ from, ...rest }: HostProps) {
  const [state, setState] = useState<LandscapeState>({ ...start, ...from });
  shown = state;
  return (
    <figure.View
      state={state}
      set={(change) => setState((before) => ({ ...before, ...change }))}
      uid="landscape"
      {...rest}
    />
  );
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', (media: string) => ({ media, matches: media.includes('reduced-motion') }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const said = (state: Partial<LandscapeState>) => {
  const { number, about } = figure.headline?.({ ...start, ...state }) ?? {};
  return `${number} ${about}`.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
};

test('says one number and what it counts in every view', () => {
  expect(said({})).toBe('1 in 1,608 numbers is trained by LoRA r = 8: 4,194,304 of 6.74 billion');
  expect(said({ view: 'share' })).toBe(said({}));
  expect(said({ method: 'full' })).toBe('100 % of 6.74 billion numbers are trained by full fine-tuning');
  expect(said({ method: 'bitfit' })).toMatch(/^0 numbers are trained by BitFit: Llama/);
  expect(said({ view: 'memory', method: 'lora-16' })).toMatch(
    /^14\.1\sGB to train Llama-2-7b-hf with LoRA r = 16; full fine-tuning needs 108\sGB$/,
  );
  expect(said({ view: 'memory', method: 'full' })).toMatch(
    /^108\sGB to train every number of Llama-2-7b-hf; one card has 24\sGB$/,
  );
  expect(said({ view: 'published' })).toMatch(
    /^0\.28\s% .* by LoRA r = 32 q, v: score 47\.8, full .* 47\.2$/,
  );
  expect(said({ view: 'card' })).toMatch(/^51\.4\sGB to train every number of Llama-3\.2-3B/);
});

test('keeps everything back that would tell before the guess', () => {
  const { container } = render(<Host revealed={false} from={{ zoom: 649 }} />);
  const zoom = screen.getByRole('slider', { name: 'Zoom' });
  expect(zoom).toHaveAttribute('aria-disabled', 'true');
  expect(zoom).toHaveAttribute('aria-valuetext', expect.stringMatching(/^zoom 1,/));
  fireEvent.change(zoom, { target: { value: '500' } });
  expect(screen.getByRole('combobox')).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByRole('button', { name: /^Zoom in/ })).toHaveAttribute('aria-disabled', 'true');
  expect(container.querySelector('[data-zoom="649"]')).toBeNull();
  expect(screen.getByText(/opens here once you have guessed/)).toBeInTheDocument();
  expect(shown.zoom).toBe(649);
});

test('draws the guess beside the outcome, on its model and method only', () => {
  const { container, rerender } = render(<Host predicted="llama-2-7b-hf/6" />);
  expect(container.querySelector(`.${styles.ghost}`)).not.toBeNull();
  expect(screen.getByText(/^your guess: 6\s%$/)).toBeInTheDocument();
  rerender(<Host key="other" predicted="llama-2-7b-hf/6" from={{ method: 'vera' }} />);
  expect(container.querySelector(`.${styles.ghost}`)).toBeNull();
});

test('zooms to what is trained and back to the start, and takes another method', async () => {
  const user = userEvent.setup();
  render(<Host />);
  expect(screen.getByText('Zoom in: the corner opens here')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Zoom in' }));
  expect(shown.zoom).toBeCloseTo(649, 0);
  expect(screen.queryByText('Zoom in: the corner opens here')).toBeNull();
  expect(screen.getByText(/^the corner: 11\.8 million numbers/)).toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Method' }), 'Prompt tuning');
  expect(shown.method).toBe('prompt');
  fireEvent.change(screen.getByRole('slider', { name: 'Zoom' }), { target: { value: '1000' } });
  expect(shown.zoom).toBe(1e8);
});

test('marks the method that is pointed at', () => {
  const { container } = render(<Host from={{ zoom: 649 }} />);
  const loupe = container.querySelector('[data-zoom="649"]') as HTMLElement;
  loupe.getBoundingClientRect = () => ({ left: 0, top: 0, bottom: 100, width: 100, height: 100 }) as DOMRect;
  fireEvent.pointerUp(loupe, { clientX: 5, clientY: 96 });
  expect(shown.method).toBe('prompt');
});

test('holds the memory of three ways of training against one card, size by size', () => {
  render(<Host from={{ view: 'memory', method: 'lora-16' }} />);
  expect(screen.getByText(/^14\.1\sGB$/)).toBeInTheDocument();
  expect(screen.getByText(/^108\sGB$/)).toBeInTheDocument();
  const model = screen.getByRole('slider', { name: 'Model' });
  expect(model).toHaveAttribute('aria-valuetext', 'Llama-2-7b-hf');
  fireEvent.change(model, { target: { value: '4' } });
  expect(shown).toMatchObject({ view: 'memory', model: 'llama-2-70b-hf', method: 'lora-16' });
  expect(screen.getByText(/^1\.1\sTB →$/)).toBeInTheDocument();
});

test('the card of the first lines becomes the memory view with its model', () => {
  render(<Host from={{ view: 'card' }} />);
  expect(screen.getByText(/^51\.4\sGB$/)).toBeInTheDocument();
  expect(screen.queryByText(/LoRA/)).toBeNull();
  fireEvent.change(screen.getByRole('slider', { name: 'Model' }), { target: { value: '0' } });
  expect(shown).toMatchObject({ view: 'memory', model: 'llama-3.2-1b', method: 'full' });
});

test('walks from run to run by key, also where several train as many numbers', async () => {
  const user = userEvent.setup();
  render(<Host from={{ view: 'published' }} />);
  const slider = await screen.findByRole('slider', { name: /^Trained numbers/ });
  expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^LoRA r = 32 q, v: 9,175,040/));
  slider.focus();
  await user.keyboard('{ArrowRight}');
  expect(shown.point).toBe(47);
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(shown.point).toBe(45);
  fireEvent.change(slider, { target: { value: '0' } });
  expect(shown.point).toBe(1);
});

test.each(['scale', 'memory', 'published', 'card'] as const)(
  'hydrates %s as it was rendered',
  async (view) => {
    const figure = <Host from={{ view }} />;
    const host = document.body.appendChild(document.createElement('div'));
    host.innerHTML = renderToString(figure);
    const onRecoverableError = vi.fn();
    const root = await act(async () => hydrateRoot(host, figure, { onRecoverableError }));
    await waitFor(() => expect(host).not.toBeEmptyDOMElement());
    expect(onRecoverableError).not.toHaveBeenCalled();
    await act(async () => root.unmount());
    host.remove();
  },
);
