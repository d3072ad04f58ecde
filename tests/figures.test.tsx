import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { figures as general } from '../src/figures/figures.ts';
import { Frame } from '../src/figures/frame/Frame.tsx';
import type { Figure } from '../src/figures/frame/figure.ts';
import type { FigureState } from '../src/figures/spec.ts';
import { figures as ofFineTuning } from '../src/subjects/finetuning/figures/figures.ts';

const all = await Promise.all(
  Object.entries({ ...general, ...ofFineTuning }).map(async ([name, load]) => [name, await load()] as const),
);
const defaults = ({ spec }: Figure): FigureState =>
  Object.fromEntries(Object.entries(spec.params).map(([key, param]) => [key, param.default]));
const placed = (name: string, figure: Figure) => ({
  id: 'figure',
  name,
  params: defaults(figure),
  caption: 'What to do',
});
const operated = all.filter(([, figure]) => !figure.still);
const inColumn = operated.filter(([, figure]) => !figure.headline);
const staged = operated.filter(([, figure]) => figure.headline);

/** The states at the ends of every parameter, one at a time. */
function extremes(figure: Figure): FigureState[] {
  const start = defaults(figure);
  return Object.entries(figure.spec.params).flatMap(([key, param]) => {
    if (param.type === 'text')
      return [
        { ...start, [key]: '' },
        { ...start, [key]: 'x'.repeat(param.maxLength) },
      ];
    const ends = param.type === 'number' ? [param.min, param.max] : param.values;
    return ends.map((value) => ({ ...start, [key]: value }));
  });
}

/** The sliders a learner sees at the start: not those in a closed part. */
const atHand = (figure: HTMLElement) =>
  within(figure)
    .queryAllByRole('slider')
    .filter((slider) => !slider.closest('details:not([open])'));

/** One figure still asks for its prediction itself. */
function show(figure: HTMLElement) {
  const button = within(figure).queryByRole('button', { name: 'Just show me' });
  if (button) fireEvent.click(button);
}

window.matchMedia ??= (media: string) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener() {},
    removeListener() {},
  });
// There is no canvas here: a figure that paints must draw the rest all the same.
HTMLCanvasElement.prototype.getContext = () => null;

afterEach(cleanup);

describe.each(all)('%s', (name, figure) => {
  it('is named in at most 20 words and describes its state in sentences', () => {
    const { short, state } = figure.describe(defaults(figure));
    expect(short.split(/\s+/).length).toBeLessThanOrEqual(20);
    expect(state).toMatch(/\w.*[.!?]$/s);
  });

  it('gives its data as a table with as many cells as columns', () => {
    for (const state of [defaults(figure), ...extremes(figure)]) {
      const { caption, columns, rows } = figure.table(state);
      expect(caption).not.toBe('');
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it('can be drawn on the server, with its words and its data', () => {
    const html = renderToString(<Frame placed={placed(name, figure)} figure={figure} />);
    expect(html).toContain('<figcaption');
    expect(html).toContain('<table');
  });
});

describe.each(operated)('%s, operated', (name, figure: Figure) => {
  it('describes every extreme state, and what led there', () => {
    const start = defaults(figure);
    for (const state of extremes(figure)) {
      const { short, state: words, change } = figure.describe(state, start);
      expect(short).not.toBe('');
      expect(words).not.toMatch(/NaN|undefined|Infinity/);
      expect(change).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('keeps to itself what a question asks until it is answered or skipped', () => {
    const { rerender } = render(<Frame placed={placed(name, figure)} figure={figure} awaiting="guess" />);
    const box = screen.getByRole('figure');
    expect(box).toHaveAttribute('data-awaiting');
    for (const slider of figure.headline ? [] : atHand(box)) expect(slider).toBeDisabled();
    rerender(<Frame placed={placed(name, figure)} figure={figure} predicted="" />);
    expect(box).not.toHaveAttribute('data-awaiting');
    show(box);
    // On the stage a first picture may have nothing to move.
    const isMoved = atHand(box).some((slider) => !(slider as HTMLInputElement).disabled);
    expect(isMoved || figure.headline !== undefined).toBe(true);
  });

  it('shows every part that prose may point at, in one picture or another', async () => {
    const { view } = figure.spec.params;
    const parts = new Set<string>();
    for (const picture of view?.type === 'choice' ? view.values : [undefined]) {
      const there = placed(name, figure);
      const params = picture === undefined ? there.params : { ...there.params, view: picture };
      const { container, unmount } = render(<Frame placed={{ ...there, params }} figure={figure} />);
      await act(() => vi.dynamicImportSettled());
      for (const { dataset } of container.querySelectorAll<HTMLElement>('[data-part]'))
        for (const part of dataset.part?.split(' ') ?? []) parts.add(part);
      unmount();
    }
    expect(Object.keys(figure.spec.parts).filter((part) => !parts.has(part))).toEqual([]);
  });
});

describe.each(inColumn)('%s, in the column', (name, figure: Figure) => {
  it('has at most three groups of sliders at the start, a number field beside each, and a reset', () => {
    render(<Frame placed={placed(name, figure)} figure={figure} />);
    show(screen.getByRole('figure'));
    expect(atHand(screen.getByRole('figure')).length).toBeLessThanOrEqual(3);
    expect(screen.getByRole('button', { name: 'Reset' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('button', { name: 'Copy link to this state' })).toBeInTheDocument();
  });
});

describe.each(staged)('%s, on the stage', (name, figure: Figure) => {
  it('says what is seen and one thing large, in every extreme state', () => {
    for (const state of [defaults(figure), ...extremes(figure)]) {
      const said = figure.headline?.(state);
      expect(said?.title).toMatch(/\w/);
      // A number, or where several decide, the advice that follows from them.
      expect(said?.number).toMatch(/\w/);
      expect(said?.number).not.toMatch(/NaN|Infinity/);
      expect(said?.about).toMatch(/^[a-zα-ωA-Z].*[^.]$/);
    }
  });

  it('leads through all of its pictures, there and back, from every extreme state', () => {
    const { view } = figure.spec.params;
    if (view?.type !== 'choice' || !view.turns) return;
    const walk = (from: FigureState, to: 'before' | 'after') => {
      const names: string[] = [];
      let at = from;
      for (let turn = figure.turns?.(at)[to]; turn; turn = figure.turns?.(at)[to]) {
        expect(turn.name).toMatch(/^.{1,10}$/);
        // A turn that leads to itself would go on for ever.
        expect(names).not.toContain(turn.name);
        names.push(turn.name);
        at = { ...at, ...turn.change };
      }
      return { at, names };
    };
    const family = (state: FigureState) => {
      const there = walk(walk(state, 'before').at, 'after');
      const back = walk(there.at, 'before').names.reverse();
      expect(there.names.slice(0, -1)).toEqual(back.slice(1));
      return [...back, ...there.names.slice(-1)];
    };
    const whole = family(defaults(figure));
    expect(whole.length).toBeGreaterThan(1);
    for (const state of extremes(figure)) expect(family(state)).toEqual(whole);
  });

  it('has at most three sliders', () => {
    render(<Frame placed={placed(name, figure)} figure={figure} />);
    expect(atHand(screen.getByRole('figure')).length).toBeLessThanOrEqual(3);
  });

  it('moves nothing that would tell while a question is open', () => {
    const set = vi.fn();
    render(<figure.View state={defaults(figure)} set={set} uid="figure" revealed={false} />);
    // What is given tells nothing.
    if (figure.headline?.(defaults(figure)).given) return;
    const buttons = screen.queryAllByRole('button').filter((button) => button.tabIndex === 0);
    for (const button of buttons) expect(button).toHaveAttribute('aria-disabled', 'true');
  });
});

function BrokenFigure(): never {
  throw new Error('no canvas');
}

describe('a figure that fails', () => {
  it('leaves its words and its data on the page', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const [name, figure] = all[0] as (typeof all)[number];
    render(<Frame placed={placed(name, figure)} figure={{ ...figure, View: BrokenFigure }} />);
    expect(screen.getByText(/has stopped/)).toBeInTheDocument();
    expect(screen.getByRole('table')).toBeInTheDocument();
    quiet.mockRestore();
  });
});
