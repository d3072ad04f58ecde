import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { progress, start } from '../../progress/store.ts';
import { loadKinds } from '../kinds/kinds.ts';
import type { NumericFace, NumericKey } from '../kinds/numeric/types.ts';
import { seedLink } from './seedLink.ts';
import { VariedQuestion } from './VariedQuestion.tsx';

await loadKinds(['numeric']);

const face: NumericFace = {
  kind: 'numeric',
  id: 'pair',
  version: 1,
  aliases: [],
  lesson: 'lora',
  role: 'check',
  objective: 'lora.count',
  prompt: 'Twice 1,000?',
  promptText: 'Twice 1,000?',
  hasHints: true,
  varies: { values: { d: [1000, 2000, 3000, 4000] }, prompt: 'Twice {{d}}?', promptText: 'Twice {{d}}?' },
};
const key: NumericKey = {
  kind: 'numeric',
  id: 'pair',
  version: 1,
  hints: ['Add 1,000 to itself.'],
  explanation: 'Two of 1,000.',
  see: { href: '/lora/#counting', label: 'Counting' },
  sources: '',
  answer: 2000,
  tolerance: {},
  wrong: [{ value: 1000, feedback: 'That is one.' }],
  otherwise: 'Count both.',
  working: '2 × 1,000 = 2,000',
  varies: {
    answer: '2*d',
    wrong: [{ value: 'd', feedback: 'That is one {{d}}.' }],
    hints: ['Add {{d}} to itself.'],
    explanation: 'Two of {{d}}.',
    otherwise: 'Count both.',
    working: '2 × {{d}} = {{answer}}',
  },
};

const ask = () => {
  const view = render(
    <VariedQuestion
      face={face}
      asked="check"
      order={[]}
      loadKey={async () => ({ pair: key })}
      onContinue={() => {}}
    />,
  );
  return { user: userEvent.setup(), ...view };
};
const press = (name: string) => screen.getByRole('button', { name });
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Your answer' });
/** The number the question asks to double. */
const number = () =>
  Number(/Twice ([\d,]+)/.exec(screen.getByRole('group').textContent ?? '')?.[1]?.replace(',', ''));

let stop: () => void;
beforeEach(() => {
  stop = start('variant-test');
});
afterEach(() => {
  cleanup();
  stop();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

async function answer(user: ReturnType<typeof userEvent.setup>, value: number) {
  await user.type(field(), String(value));
  await user.click(press('Check'));
  await screen.findByText(/^(Correct|Not yet)\.$/);
}

describe('a question with variants', () => {
  it('begins with the first variant, and offers another one only once it is checked', async () => {
    const { user } = ask();
    expect(number()).toBe(1000);
    expect(screen.queryByRole('button', { name: 'Another one like this' })).toBeNull();
    await answer(user, 2000);
    expect(screen.getByText('Correct.')).toBeVisible();
    expect(progress.getState().attempts[0]).not.toHaveProperty('seed');
    expect(press('Another one like this')).toBeVisible();
  });

  it('asks another one with an empty field in focus, grades it by its own numbers, and keeps its seed', async () => {
    const { user } = ask();
    await answer(user, 2000);
    await user.click(press('Another one like this'));
    const asked = number();
    expect(asked).not.toBe(1000);
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
    await user.click(press('Hint'));
    expect(await screen.findByText(`Add ${asked.toLocaleString('en-GB')} to itself.`)).toBeVisible();
    await answer(user, asked);
    expect(screen.getByRole('status')).toHaveTextContent(
      `Not yet. That is one ${asked.toLocaleString('en-GB')}.`,
    );
    const { seed, correct } = progress.getState().attempts[1] ?? {};
    expect(correct).toBe(false);
    expect(seed).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: 'Link to this variant' })).toHaveAttribute(
      'href',
      seedLink('pair', seed as number),
    );
  });

  it('shows the variant answered last when the page is opened again', async () => {
    const first = ask();
    await answer(first.user, 2000);
    await first.user.click(press('Another one like this'));
    const asked = number();
    await answer(first.user, 2 * asked);
    first.unmount();
    ask();
    await waitFor(() => expect(number()).toBe(asked));
    expect(await screen.findByText('Correct.')).toBeVisible();
    expect(field()).toHaveValue((2 * asked).toLocaleString('en-GB'));
  });

  it('keeps what is typed for a variant with it', async () => {
    const first = ask();
    await answer(first.user, 2000);
    await first.user.click(press('Another one like this'));
    const asked = number();
    await first.user.type(field(), '77');
    first.unmount();
    ask();
    await waitFor(() => expect(number()).toBe(asked));
    expect(field()).toHaveValue('77');
    expect(screen.queryByText('Not yet.')).toBeNull();
  });

  it('asks the variant an address names', async () => {
    const seen = new Set<number>();
    for (let seed = 1; seed <= 12; seed++) {
      history.replaceState(null, '', seedLink('pair', seed));
      const { unmount } = ask();
      await waitFor(() => expect(screen.getByRole('group')).toBeVisible());
      seen.add(number());
      unmount();
    }
    expect(seen.size).toBe(4);
  });
});
