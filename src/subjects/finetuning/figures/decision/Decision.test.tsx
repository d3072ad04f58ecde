import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { cases } from './cases.ts';
import { figure } from './Decision.tsx';
import type { DecisionState } from './state.ts';

const start: DecisionState = {
  view: 'map',
  b: 78,
  t: 80,
  n: 40,
  q: 95,
  f: 10,
  gap: 'behaviour',
  case: 'own',
};
const mnli: DecisionState = { ...start, ...cases.find(({ id }) => id === 'mnli')?.load, case: 'mnli' };

interface HostProps {
  from?: Partial<DecisionState>;
  revealed?: boolean;
  predicted?: string;
}

let shown: DecisionState;

function Host({ from, ...rest }: HostProps) {
  const [state, setState] = useState<DecisionState>({ ...start, ...from });
  shown = state;
  return (
    <figure.View
      state={state}
      set={(change) => setState((before) => ({ ...before, ...change }))}
      uid="decide"
      {...rest}
    />
  );
}

afterEach(cleanup);

const slider = (name: string) => screen.getByRole('slider', { name });
const said = (state: Partial<DecisionState>) => {
  const { number, about } = figure.headline?.({ ...start, ...state }) ?? {};
  return `${number} ${about}`;
};

test('says how far the next road is, on the map and on the curve', () => {
  expect(said({})).toBe('Better prompt your score is only 2 points short of the target');
  expect(said({ ...mnli, n: 200 })).toBe('Label more 434 more labels, and training is advised');
  expect(said(mnli)).toBe('Fine-tune a part 1,000 labels are enough to train a small part');
  expect(said({ b: 85 })).toMatch(/^Use as it is your score is 5 points over/);
  expect(said({ b: 4 })).toMatch(/^Better prompt your score is 6 points below/);
  expect(said({ gap: 'facts' })).toMatch(/^Retrieval facts are missing/);
  expect(said({ b: 90, t: 95, q: 80 })).toMatch(/^Clean labels only 80\u00a0% of yours are right/);
  expect(said({ ...mnli, view: 'curve' })).toBe(
    '1,051 labelled examples until the expected score meets the target, 85',
  );
  expect(said({ ...mnli, view: 'curve', t: 91 })).toBe(
    'Never does the expected score meet 91: it ends at 90.5',
  );
});

test('begins with the ten letters, and shows numbers of one’s own on the map', () => {
  const { rerender } = render(<Host from={{ view: 'letters' }} />);
  expect(screen.getByText('The model sends two of them astray.')).toBeVisible();
  rerender(<Host key="address" from={{ view: 'letters', b: 40 }} />);
  expect(slider('Score today, the baseline')).toHaveValue('40');
});

test('moves nothing before the prediction, and shows it beside the advice afterwards', () => {
  const { rerender, container } = render(<Host revealed={false} />);
  for (const one of screen.getAllByRole('slider')) {
    expect(one).toHaveAttribute('aria-disabled', 'true');
    fireEvent.change(one, { target: { value: '5' } });
  }
  expect(shown).toEqual(start);
  expect(container.querySelector('[data-covered]')).not.toBeNull();
  rerender(<Host key="open" predicted="label" />);
  expect(screen.getByText('You guessed: label more examples')).toBeInTheDocument();
  expect(container.querySelector('[data-covered]')).toBeNull();
});

test('is set by two sliders, which make a loaded case one’s own', () => {
  render(<Host from={mnli} />);
  fireEvent.change(slider('Labels you have'), { target: { value: '0' } });
  expect(shown).toMatchObject({ n: 10, case: 'mnli' });
  fireEvent.change(slider('Score today, the baseline'), { target: { value: '20' } });
  expect(shown).toMatchObject({ b: 20, case: 'own' });
});

test('is dragged over the map, and not before the prediction', () => {
  const { container, rerender } = render(<Host revealed={false} />);
  const drag = () => {
    const handle = container.querySelector<HTMLElement>('[class*="handle"]');
    if (!handle?.parentElement) throw new Error('there is nothing to drag');
    handle.parentElement.getBoundingClientRect = () =>
      ({ left: 0, top: 0, width: 100, height: 100 }) as DOMRect;
    handle.setPointerCapture = () => {};
    fireEvent.pointerDown(handle, { button: 0, pointerId: 1, clientX: 10, clientY: 20 });
    fireEvent.pointerMove(handle, { pointerId: 1, clientX: 60, clientY: 70 });
  };
  drag();
  expect(shown).toEqual(start);
  rerender(<Host key="open" />);
  drag();
  expect(shown).toMatchObject({ b: 30, n: 10_000 });
});

test('asks for another target and for other labels over the curve', async () => {
  const user = userEvent.setup();
  const { container } = render(<Host from={{ ...mnli, view: 'curve' }} />);
  expect(container.querySelectorAll('[data-mark="disc"]')).toHaveLength(5);
  fireEvent.change(slider('Target score'), { target: { value: '91' } });
  await user.click(screen.getByRole('button', { name: '95\u00a0%' }));
  expect(shown).toMatchObject({ t: 91, q: 95, view: 'curve' });
});

test('is the same on the server and at hydration', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(<Host from={{ view: 'letters' }} />);
  const onRecoverableError = vi.fn();
  const root = await act(async () =>
    hydrateRoot(host, <Host from={{ view: 'letters' }} />, { onRecoverableError }),
  );
  expect(onRecoverableError).not.toHaveBeenCalled();
  await act(async () => root.unmount());
  host.remove();
});

test('walks along its row until it is ashore, and stops in the hand', async () => {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'Date', 'setTimeout'],
  });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  render(<Host from={{ ...mnli, n: 200 }} />);
  const press = () => fireEvent.click(screen.getByRole('button', { name: /Add labels|Pause/ }));
  press();
  act(() => void vi.advanceTimersByTime(400));
  expect(shown.n).toBeGreaterThan(200);
  expect(shown.n).toBeLessThan(634);
  fireEvent.change(slider('Labels you have'), { target: { value: '50' } });
  const held = shown.n;
  act(() => void vi.advanceTimersByTime(2000));
  expect(shown.n).toBe(held);
  press();
  act(() => void vi.advanceTimersByTime(9000));
  expect(shown.n).toBe(634);
  vi.useRealTimers();
});
