import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rankSpec } from '../../../tests/helpers/rankSpec.ts';
import type { FigureState } from '../spec.ts';
import { dock } from './dock.ts';
import { Frame } from './Frame.tsx';
import type { Figure, FigureProps, PlacedFigure } from './figure.ts';
import { figureKeys } from './figureKeys.ts';

function View({ state, set, onPlay }: FigureProps<FigureState>) {
  const play = () => {
    set({ r: 5 });
    onPlay?.(() => {
      set({ r: 6 });
      onPlay(undefined);
    });
  };
  return (
    <>
      <button type="button" onClick={() => set({ r: Number(state.r) + 1 })}>
        more
      </button>
      <button type="button" onClick={play}>
        play
      </button>
    </>
  );
}

const figure: Figure = {
  spec: rankSpec,
  still: false,
  View,
  headline: ({ r }) => ({
    title: 'What is trained',
    number: `${2000 * Number(r)}`,
    about: 'of a million numbers',
    counts: 'trained',
  }),
  describe: ({ r }, previous) => ({
    short: 'A test figure',
    state: `rank is ${r}`,
    change: previous ? `from ${previous.r} to ${r}` : '',
  }),
  table: ({ r }) => ({ caption: 'numbers', columns: ['name', 'value'], rows: [['r', Number(r)]] }),
};

const placed: PlacedFigure = { id: 'lora', name: 'rank', params: { r: 8 }, caption: 'Move <em>r</em>' };

/** Tells at once of all that is observed; in this document everything stands at the top, and so has been read. */
class Observer {
  private readonly tell: () => void;
  constructor(tell: () => void) {
    this.tell = tell;
  }
  observe() {
    this.tell();
  }
  disconnect() {}
}

function Page({ of = figure }: { of?: Figure }) {
  return (
    <div data-spread="">
      <h2>A section</h2>
      <p data-shows='{"r":4}'>
        Four.{' '}
        <a href="#figure-lora" data-to-figure="">
          Figure: What was trained
        </a>
      </p>
      <p data-shows='{"r":64}'>
        Sixty-four.{' '}
        <a href="#figure-lora" data-to-figure="">
          Figure: What is trained
        </a>
      </p>
      <div data-stage-place="">
        <Frame placed={placed} figure={of} />
      </div>
    </div>
  );
}

beforeEach(() => {
  window.history.replaceState(null, '', '/lesson/');
  dock.setState({ folded: false, byHand: false });
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduced-motion') }));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const followed = () => screen.queryByText('follows the text');

describe('a figure for the stage', () => {
  it('says what it shows and one number, and has its words and its data in a row', () => {
    render(<Frame placed={placed} figure={figure} />);
    const frame = screen.getByRole('figure', { name: 'A test figure' });
    expect(frame).toHaveTextContent(/What is trained.*16000 of a million numbers/);
    expect(within(frame).getByText('Table').closest('details')).toHaveTextContent('numbers');
    expect(within(frame).getByText('In words').closest('details')).toHaveTextContent('Move rrank is 8');
    expect(followed()).not.toBeInTheDocument();
  });

  it('keeps its number to itself while a question about it is open', () => {
    render(<Frame placed={placed} figure={figure} awaiting="guess" />);
    expect(screen.getByText('?')).toBeInTheDocument();
    expect(screen.queryByText('16000')).not.toBeInTheDocument();
  });

  it('says how it stands once it has played, though it ends where it began', async () => {
    const user = userEvent.setup();
    const describe: Figure['describe'] = ({ r }) => ({
      short: 'A test figure',
      state: `rank is ${r}`,
      change: '',
    });
    render(<Page of={{ ...figure, describe }} />);
    await user.click(screen.getByRole('button', { name: 'play' }));
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await vi.waitFor(() => expect(document.querySelector('[aria-live]')).toHaveTextContent('rank is 6'));
  });

  it('closes its table by Escape, and the focus stays with what opened it', async () => {
    const user = userEvent.setup();
    render(<Frame placed={placed} figure={figure} />);
    const table = screen.getByText('Table');
    await user.click(table);
    expect(table.closest('details')).toHaveAttribute('open');
    await user.keyboard('{Escape}');
    expect(table.closest('details')).not.toHaveAttribute('open');
  });

  it('gives the table that is shown as a file, named after its course and figure', async () => {
    let given: Blob | undefined;
    let named = '';
    const createObjectURL = (blob: Blob) => {
      given = blob;
      return '';
    };
    vi.stubGlobal('URL', { createObjectURL, revokeObjectURL() {} });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      named = this.download;
    });
    document.documentElement.dataset.course = 'matrices';
    render(<Frame placed={placed} figure={figure} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'more' }));
    await vi.waitFor(() => expect(screen.getByRole('table')).toHaveTextContent('9'));
    await user.click(screen.getByRole('button', { name: 'CSV: download the table' }));
    click.mockRestore();
    expect(named).toBe('matrices-lora.csv');
    expect(given?.type).toBe('text/csv');
    const text = await new Promise((done) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result);
      reader.readAsText(given as Blob);
    });
    expect(text).toBe('name,value\r\nr,9');
  });

  it('folds and says so, and the next one is folded too', async () => {
    const user = userEvent.setup();
    const { unmount } = render(<Frame placed={placed} figure={figure} />);
    const fold = screen.getByRole('button', { name: 'Fold the figure' });
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    await user.click(fold);
    expect(screen.getByRole('button', { name: 'Show' })).toHaveAttribute('aria-expanded', 'false');
    unmount();
    render(<Frame placed={placed} figure={figure} />);
    expect(screen.getByRole('button', { name: 'Show' })).toBeInTheDocument();
  });
});

describe('a figure beside a text', () => {
  it('shows what is read, without a word to the address or the ear', () => {
    vi.useFakeTimers();
    const { container } = render(<Page />);
    expect(screen.getByText('128000')).toBeInTheDocument();
    expect(screen.getByText(/Sixty-four/)).toHaveAttribute('data-read');
    act(() => void vi.advanceTimersByTime(2000));
    expect(window.location.search).toBe('');
    expect(container.querySelector('[aria-live="polite"]')).toHaveTextContent(/^$/);
    expect(followed()).toBeInTheDocument();
  });

  it('is printed as it was placed', () => {
    render(<Page />);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getByText('16000')).toBeInTheDocument();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(screen.getByText('128000')).toBeInTheDocument();
  });

  it('obeys whoever takes hold of it, until it is to follow again', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.click(screen.getByRole('button', { name: 'more' }));
    expect(screen.getByText('you have taken hold')).toBeInTheDocument();
    act(() => void window.dispatchEvent(new Event('resize')));
    expect(screen.getByText('130000')).toBeInTheDocument();
    await vi.waitFor(() => expect(window.location.search).toBe('?lora.r=65'));
    await user.click(screen.getByRole('button', { name: 'Follow the text' }));
    expect(screen.getByText('128000')).toBeInTheDocument();
    expect(followed()?.parentElement).toHaveFocus();
    await vi.waitFor(() => expect(window.location.search).toBe(''));
  });

  it('says once to the ear that somebody has taken hold', async () => {
    const user = userEvent.setup();
    const { container } = render(<Page />);
    const heard = container.querySelector('[aria-live="polite"]');
    const more = screen.getByRole('button', { name: 'more' });
    await user.click(more);
    expect(heard).toHaveTextContent('The figure is yours');
    // The row is folded away on a phone.
    expect(heard?.closest('figcaption')).toBeNull();
    const said = heard?.firstElementChild?.firstChild;
    await user.click(more);
    expect(heard?.firstElementChild?.firstChild).toBe(said);
    await user.click(screen.getByRole('button', { name: 'Follow the text' }));
    expect(heard).not.toHaveTextContent('The figure is yours');
  });

  it('does not say again what was moved before a question about it was asked', () => {
    vi.useFakeTimers();
    const { container, rerender } = render(<Frame placed={placed} figure={figure} />);
    const heard = container.querySelector('[aria-live="polite"]');
    act(() => screen.getByRole('button', { name: 'more' }).click());
    act(() => void vi.advanceTimersByTime(2000));
    expect(heard).toHaveTextContent('from 8 to 9');
    rerender(<Frame placed={placed} figure={figure} awaiting="move" />);
    rerender(<Frame placed={placed} figure={figure} />);
    act(() => void vi.advanceTimersByTime(2000));
    expect(heard).toHaveTextContent(/^$/);
  });

  it('is a stop of the Tab key from the step alone that is read', () => {
    render(<Page />);
    const tab = (name: string) => screen.getByRole('link', { name: `Figure: ${name}` }).tabIndex;
    expect(tab('What is trained')).toBe(0);
    expect(tab('What was trained')).toBe(-1);
  });

  it('says that it plays, and is stopped there by key; what is shown then is in the hand', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.click(screen.getByRole('button', { name: 'play' }));
    expect(screen.getByText('playing')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Follow the text' })).not.toBeInTheDocument();
    screen.getByRole('button', { name: 'Stop' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByText('12000')).toBeInTheDocument();
    expect(screen.getByText('you have taken hold')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Follow the text' })).toBeInTheDocument();
  });

  it('stands as the address says on arrival, and follows after a reset', async () => {
    window.history.replaceState(null, '', '/lesson/?lora.r=16');
    render(<Page />);
    expect(screen.getByText('32000')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(screen.getByText('128000')).toBeInTheDocument();
  });

  it('is reached by a key and by a link, and left for where one was', async () => {
    let keys = true;
    figureKeys(() => keys);
    const user = userEvent.setup();
    Element.prototype.checkVisibility = () => true;
    render(
      <>
        <a href="#figure-lora" data-of="lora" data-part="A">
          A
        </a>
        <Page />
      </>,
    );
    const part = screen.getByRole('link', { name: 'A' });
    await user.click(part);
    expect(screen.getByRole('figure')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(part).toHaveFocus();
    const link = screen.getByRole('link', { name: 'Figure: What is trained' });
    const control = screen.getByRole('button', { name: 'more' });
    await user.click(link);
    expect(control).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(link).toHaveFocus();
    await user.keyboard('f');
    expect(control).toHaveFocus();
    await user.keyboard('{Escape}');
    await user.keyboard('f');
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Back to the text' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(link).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Back to the text' })).not.toBeInTheDocument();
    await user.keyboard('f');
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('{Escape}');
    expect(link).toHaveFocus();
    keys = false;
    await user.keyboard('f');
    expect(link).toHaveFocus();
  });

  it('names the question it answers on the way back to it', async () => {
    figureKeys(() => false);
    const user = userEvent.setup();
    Element.prototype.checkVisibility = () => true;
    render(
      <>
        <fieldset data-slot="few@check">
          <a href="#figure-lora" data-to-figure="rank" data-asking="Which rank trains few?">
            Go
          </a>
        </fieldset>
        <Page />
      </>,
    );
    const go = screen.getByRole('link', { name: 'Go' });
    await user.click(go);
    await user.click(screen.getByRole('button', { name: 'Answers “Which rank trains few?” Back to it' }));
    expect(go).toHaveFocus();
  });
});
