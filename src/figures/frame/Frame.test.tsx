import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rankSpec } from '../../../tests/helpers/rankSpec.ts';
import type { FigureState } from '../spec.ts';
import { Frame } from './Frame.tsx';
import type { Figure, FigureProps, PlacedFigure } from './figure.ts';
import { instances } from './instances.ts';

function View({ state, set }: FigureProps<FigureState>) {
  if (state.r === 13) throw new Error('unlucky');
  return (
    <button type="button" onClick={() => set({ r: Number(state.r) + 1 })}>
      more
    </button>
  );
}

const Picture = () => <p>picture</p>;

const testFigure: Figure = {
  spec: rankSpec,
  still: false,
  View,
  describe: (state, previous) => ({
    short: 'A test figure',
    state: `rank is ${state.r}`,
    change: previous ? `from ${previous.r} to ${state.r}` : '',
  }),
  table: (state) => ({ caption: 'numbers', columns: ['name', 'value'], rows: [['r', Number(state.r)]] }),
};

const placed: PlacedFigure = {
  id: 'lora',
  name: 'rank',
  params: { r: 8 },
  caption: 'Move <em>r</em>',
};

beforeEach(() => window.history.replaceState(null, '', '/lesson/'));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('Frame', () => {
  it('is a named figure with the task, the words and the data', () => {
    render(<Frame placed={placed} figure={testFigure} />);
    const figure = screen.getByRole('figure', { name: 'A test figure' });
    expect(figure).toHaveTextContent('Move r');
    expect(figure).toHaveTextContent('rank is 8');
    expect(within(figure).getByRole('rowheader', { name: 'r', hidden: true })).toBeInTheDocument();
  });

  it('updates the words at once and reads the change out only when the learner rests', () => {
    vi.useFakeTimers();
    const { container } = render(<Frame placed={placed} figure={testFigure} />);
    const live = container.querySelector('[aria-live="polite"]');
    act(() => instances.get('lora')?.set({ r: 9 }));
    act(() => void vi.advanceTimersByTime(400));
    act(() => instances.get('lora')?.set({ r: 10 }));
    expect(screen.getByText('rank is 10')).toBeInTheDocument();
    act(() => void vi.advanceTimersByTime(499));
    expect(live).toBeEmptyDOMElement();
    act(() => void vi.advanceTimersByTime(1));
    expect(live).toHaveTextContent('from 8 to 10');
  });

  it('offers a reset only when something moved', async () => {
    const user = userEvent.setup();
    render(<Frame placed={placed} figure={testFigure} />);
    const reset = screen.getByRole('button', { name: 'Reset' });
    expect(reset).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'more' }));
    expect(reset).toHaveAttribute('aria-disabled', 'false');
    await user.click(reset);
    expect(await screen.findByText('rank is 8')).toBeInTheDocument();
  });

  it('copies a link that restores the state, and shows it when copying is refused', async () => {
    window.history.replaceState(null, '', '/lesson/?theme=dark');
    const user = userEvent.setup();
    render(<Frame placed={placed} figure={testFigure} />);
    await user.click(screen.getByRole('button', { name: 'more' }));
    await user.click(screen.getByRole('button', { name: 'Copy link to this state' }));
    expect(await navigator.clipboard.readText()).toBe(
      `${window.location.origin}/lesson/?theme=dark&lora.r=9#figure-lora`,
    );
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copy link to this state' }));
    expect(screen.getByRole('status')).toHaveTextContent(/did not allow.*lora\.r=9/);
  });

  it("hydrates the author's state without a mismatch and then follows the address", async () => {
    window.history.replaceState(null, '', '/lesson/?lora.r=16');
    const host = document.createElement('div');
    document.body.append(host);
    host.innerHTML = renderToString(<Frame placed={placed} figure={testFigure} />);
    expect(host).toHaveTextContent('rank is 8');
    const onRecoverableError = vi.fn();
    const root = await act(async () =>
      hydrateRoot(host, <Frame placed={placed} figure={testFigure} />, { onRecoverableError }),
    );
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(host).toHaveTextContent('rank is 16');
    await act(async () => root.unmount());
    host.remove();
  });

  it('keeps its last picture, its words and its data when it fails', async () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<Frame placed={{ ...placed, params: { r: 12 } }} figure={testFigure} />);
    await userEvent.click(screen.getByRole('button', { name: 'more' }));
    expect(screen.getByText(/^The figure has stopped/)).toBeVisible();
    expect(screen.getByText('more').closest('[inert]')).not.toBeNull();
    expect(screen.getByText('rank is 13')).toBeVisible();
    expect(screen.getByRole('table', { name: 'numbers' })).toBeVisible();
    silence.mockRestore();
  });

  it('keeps the prerendered picture when it fails as it comes to life', async () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const host = document.createElement('div');
    document.body.append(host);
    host.innerHTML = renderToString(<Frame placed={placed} figure={testFigure} />);
    window.history.replaceState(null, '', '/lesson/?lora.r=13');
    const root = await act(async () => hydrateRoot(host, <Frame placed={placed} figure={testFigure} />));
    expect(screen.getByText('more').closest('[inert]')).not.toBeNull();
    expect(host).toHaveTextContent('The figure has stopped');
    await act(async () => root.unmount());
    host.remove();
    silence.mockRestore();
  });

  it('gives a still figure no controls and no place in the page’s state, but its data', () => {
    render(<Frame placed={placed} figure={{ ...testFigure, still: true, View: Picture }} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByText('Data as a table')).toBeInTheDocument();
    expect(instances.has('lora')).toBe(false);
  });
});
