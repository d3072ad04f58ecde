import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rankSpec } from '../../../tests/helpers/rankSpec.ts';
import type { Asked } from '../../course/types.ts';
import { createInstance, type Effects } from '../../figures/frame/instance.ts';
import { register } from '../../figures/frame/instances.ts';
import { forgetEverything, progress, start } from '../../progress/store.ts';
import { loadKinds } from '../kinds/kinds.ts';
import type { OperateFace, OperateKey } from '../kinds/operate/types.ts';
import { Question } from './Question.tsx';

await loadKinds(['operate']);

const face: OperateFace = {
  kind: 'operate',
  id: 'under-half',
  version: 1,
  aliases: [],
  lesson: 'lora',
  role: 'check',
  objective: 'lora.count',
  prompt: 'Set a rank that trains less than half a per cent of Q.',
  promptText: 'Set a rank that trains less than half a per cent of Q.',
  hasHints: false,
  figure: 'lora',
  watched: [{ name: 'r', label: 'rank r' }],
};
const key: OperateKey = {
  kind: 'operate',
  id: 'under-half',
  version: 1,
  hints: [],
  explanation: 'The share is 2r/d.',
  see: { href: '#counting', label: 'Counting' },
  sources: '',
  condition: 'r*(d+k)/(d*k) < 0.005',
  solution: { r: 2 },
  right: 'Two strips of two.',
  wrong: [{ when: 'r > 500', feedback: 'More than Q itself.' }],
  otherwise: 'Still too many.',
};
const still: Effects = { search: () => '', replaceSearch: () => {}, later: () => () => {} };

function placeFigure() {
  const instance = createInstance(rankSpec, 'lora', { r: 4 }, '', still);
  return { instance, remove: register(instance) };
}

const ask = (change: Partial<OperateFace> = {}, asked: Asked = 'check') =>
  render(
    <Question
      face={{ ...face, ...change }}
      asked={asked}
      order={[]}
      loadKey={async () => ({ [key.id]: key })}
      onContinue={() => {}}
    />,
  );
const check = () => userEvent.click(screen.getByRole('button', { name: 'Check' }));

describe('a question answered by operating a figure', () => {
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  beforeEach(() => {
    start('test');
    forgetEverything();
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduced-motion') }));
  });

  it('says where the figure stands once it was moved, and follows it', async () => {
    const { instance, remove } = placeFigure();
    ask();
    // What the text shows is nobody's answer.
    expect(screen.queryByText(/Your answer/)).toBeNull();
    act(() => instance.set({ r: 3 }));
    expect(await screen.findByText(/Your answer: rank r 3/)).toBeInTheDocument();
    remove();
  });

  it('is right in any state that meets the condition, and keeps that state', async () => {
    const { instance, remove } = placeFigure();
    ask();
    act(() => instance.set({ r: 1 }));
    await check();
    expect(await screen.findByText('Two strips of two.')).toBeInTheDocument();
    expect(progress.getState().attempts[0]).toMatchObject({ correct: true });
    expect(JSON.parse(progress.getState().attempts[0]?.choice[0] ?? '')).toMatchObject({ r: 1 });
    remove();
  });

  it('tells wrong states apart and shows an answer in the figure', async () => {
    const { instance, remove } = placeFigure();
    ask();
    act(() => instance.set({ r: 600 }));
    await check();
    expect(await screen.findByText('More than Q itself.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show an answer in the figure' }));
    expect(instance.getState().r).toBe(2);
    expect(screen.getByText(/Your answer: rank r 600/)).toBeInTheDocument();
    remove();
  });

  it('as a prediction says guess and truth, and brings the figure from the one to the other', async () => {
    const { instance, remove } = placeFigure();
    ask({ role: 'prediction' }, 'prediction');
    act(() => instance.set({ r: 600 }));
    await check();
    expect(await screen.findByText(/You said rank r 600; it is rank r 2\./)).toBeInTheDocument();
    expect(instance.getState().r).toBe(2);
    expect(screen.getByText(/Your answer: rank r 600/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show an answer in the figure' })).toBeNull();
    remove();
  });

  it('as a prediction that is skipped shows in the figure what is so', async () => {
    const { instance, remove } = placeFigure();
    ask({ role: 'prediction' }, 'prediction');
    await userEvent.click(screen.getByRole('button', { name: 'Skip' }));
    await waitFor(() => expect(instance.getState().r).toBe(2));
    expect(progress.getState().attempts[0]).toMatchObject({ asked: 'prediction', choice: [] });
    remove();
  });

  it('asks for the figure to be operated while it stands as the text has put it', async () => {
    const { instance, remove } = placeFigure();
    ask();
    act(() => instance.show({ r: 2 }));
    await check();
    expect(await screen.findByText('Operate the figure first.')).toBeInTheDocument();
    expect(progress.getState().attempts).toHaveLength(0);
    remove();
  });

  it('says what a figure waits for that cannot be operated before a guess', async () => {
    const { remove } = placeFigure();
    render(<figure id="figure-lora" data-awaiting="" />);
    ask();
    await check();
    expect(await screen.findByText(/waits for your guess/)).toBeInTheDocument();
    remove();
  });

  it('takes a figure that was operated and brought back for an answer', async () => {
    const { instance, remove } = placeFigure();
    ask();
    act(() => instance.set({ r: 5 }));
    act(() => instance.set({ r: 4 }));
    await check();
    expect(await screen.findByText('Still too many.')).toBeInTheDocument();
    remove();
  });

  it('asks again once the text has moved the figure, and when it is tried again', async () => {
    const { instance, remove } = placeFigure();
    ask();
    act(() => instance.set({ r: 5 }));
    act(() => {
      instance.tell({ type: 'follow' });
      instance.show({ r: 4 });
    });
    await check();
    expect(await screen.findByText('Operate the figure first.')).toBeInTheDocument();
    act(() => instance.set({ r: 600 }));
    await check();
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await check();
    expect(await screen.findByText('Operate the figure first.')).toBeInTheDocument();
    expect(progress.getState().attempts).toHaveLength(1);
    remove();
  });

  it('is checked by Enter in a slider of the figure, once it was moved, and goes on from there', async () => {
    const { instance, remove } = placeFigure();
    render(
      <figure id="figure-lora" data-viz="rank">
        <input type="range" aria-label="rank" />
      </figure>,
    );
    ask();
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Operate the figure first.')).toBeInTheDocument();
    act(() => instance.set({ r: 1 }));
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Two strips of two.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Continue' })).toHaveFocus();
    remove();
  });

  it('asks for the figure to be opened when it is not alive yet', async () => {
    ask();
    await check();
    expect(await screen.findByText(/has not been opened yet/)).toBeInTheDocument();
    expect(progress.getState().attempts).toHaveLength(0);
  });
});
