import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { figure } from './Decision.tsx';
import styles from './decision.module.css';
import type { DecisionState } from './state.ts';

const start: DecisionState = { b: 78, t: 80, n: 40, q: 95, f: 10, gap: 'behaviour', case: 'own' };

interface HostProps {
  from?: Partial<DecisionState>;
  revealed?: boolean;
  predicted?: string;
}

function Host({ from, ...rest }: HostProps) {
  const [state, setState] = useState<DecisionState>({ ...start, ...from });
  return (
    <figure.View
      state={state}
      set={(change) => setState((before) => ({ ...before, ...change }))}
      uid="decision"
      {...rest}
    />
  );
}

afterEach(cleanup);

const advised = () =>
  within(screen.getByRole('list', { name: /All roads/ })).getByText(/./, { selector: '[aria-current]' });

test('advises a better prompt at the start and gives its source', () => {
  render(<Host />);
  expect(advised()).toHaveTextContent('better prompt');
  expect(screen.getByText(/^A gap of 2 points may close/)).toBeInTheDocument();
  expect(within(screen.getByText(/^A gap of 2 points may close/)).getByRole('link')).toHaveAccessibleName(
    'PEFT documentation',
  );
});

test('moves nothing and marks no line of the rule before the prediction', () => {
  const { container } = render(<Host revealed={false} />);
  for (const slider of screen.getAllByRole('slider')) expect(slider).toBeDisabled();
  expect(container.querySelector('[data-covered]')).not.toBeNull();
  expect(container.querySelector(`.${styles.grounds} [aria-current]`)).toBeNull();
});

test('keeps the prediction beside the advice', () => {
  render(<Host revealed predicted="label" />);
  expect(screen.getByText(', your prediction').closest('li')).toHaveTextContent('label more');
});

test('follows the baseline, the kind of gap and the quality of labels', async () => {
  const user = userEvent.setup();
  render(<Host />);
  fireEvent.change(screen.getByRole('slider', { name: 'Baseline score' }), { target: { value: '40' } });
  expect(advised()).toHaveTextContent('label more');
  await user.click(screen.getByRole('button', { name: '4,000' }));
  expect(advised()).toHaveTextContent('PEFT');
  await user.click(screen.getByRole('radio', { name: /^Facts/ }));
  expect(advised()).toHaveTextContent('retrieval');
  await user.click(screen.getByRole('radio', { name: /^Behaviour/ }));
  fireEvent.change(screen.getByRole('slider', { name: 'Right labels, %', hidden: true }), {
    target: { value: '60' },
  });
  expect(advised()).toHaveTextContent('clean labels');
});

test('loads a published case and lets go of it when its baseline is moved', async () => {
  const user = userEvent.setup();
  const { container } = render(<Host />);
  const button = screen.getByRole('button', { name: 'GPT-3 on MNLI' });
  await user.click(button);
  expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(advised()).toHaveTextContent('PEFT');
  expect(container.querySelectorAll(`.${styles.real}`)).toHaveLength(8);
  await user.click(screen.getByRole('button', { name: 'Baseline score: 0.1 more' }));
  expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(container.querySelectorAll(`.${styles.real}`)).toHaveLength(0);
});

test('is dragged over the map, and not before the prediction', () => {
  const { container, rerender } = render(<Host key="closed" revealed={false} />);
  const drag = () => {
    const point = container.querySelector(`.${styles.point}`) as HTMLElement;
    const area = point.closest(`.${styles.area}`) as HTMLElement;
    area.getBoundingClientRect = () => ({ left: 0, top: 0, width: 100, height: 100 }) as DOMRect;
    point.setPointerCapture = () => {};
    fireEvent.pointerDown(point, { button: 0, pointerId: 1, clientX: 80, clientY: 70 });
    fireEvent.pointerMove(point, { pointerId: 1, clientX: 100, clientY: 60 });
  };
  drag();
  expect(screen.getByRole('slider', { name: 'Baseline score' })).toHaveValue('78');
  rerender(<Host key="open" revealed />);
  drag();
  expect(screen.getByRole('slider', { name: 'Baseline score' })).toHaveValue('40');
  expect(advised()).toHaveTextContent('PEFT');
});

test('is the same on the server and at hydration', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(<Host revealed={false} />);
  expect(host).toHaveTextContent('write a better prompt');
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(host, <Host revealed={false} />, { onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
  await act(async () => root.unmount());
  host.remove();
});

test('tells its pictures in words: drawings are hidden from assistive technology, ids are unique', () => {
  const { container } = render(
    <>
      <figure.View state={start} set={() => {}} uid="one" />
      <figure.View state={start} set={() => {}} uid="two" />
    </>,
  );
  for (const svg of container.querySelectorAll('svg'))
    expect(svg.closest('[aria-hidden="true"]')).not.toBeNull();
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
