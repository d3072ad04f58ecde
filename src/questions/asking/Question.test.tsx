import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnswerKey } from '../../course/types.ts';
import { progress, recordAttempt, setDraft, setSettings, start } from '../../progress/store.ts';
import { loadKinds } from '../kinds/kinds.ts';
import type { NumericFace, NumericKey } from '../kinds/numeric/types.ts';
import type { ChoiceFace, ChoiceKey } from '../parts/choice/types.ts';
import { Question } from './Question.tsx';

await loadKinds(['numeric']);

const shared = {
  version: 2,
  aliases: [],
  lesson: 'lora',
  role: 'check' as const,
  objective: 'lora.count',
  hasHints: false,
};
const single: ChoiceFace = {
  ...shared,
  kind: 'single',
  id: 'rank',
  prompt: 'How many weights does training change?',
  promptText: 'How many weights does training change?',
  shuffle: true,
  options: [
    { id: 'all', html: 'All 16.8 million', text: 'All 16.8 million' },
    {
      id: 'strips',
      html: '65,536, from <span role="math" aria-label="r times open paren d plus k close paren">r(d+k)</span>',
      text: '65,536, from r times open paren d plus k close paren',
    },
    { id: 'square', html: '64', text: '64' },
  ],
};
const keyBase = {
  version: 2,
  hints: [],
  explanation: '<p>A and B are strips.</p>',
  see: { href: '/lora/#counting', label: 'Counting parameters' },
  sources: '<a href="/lora/#source-hu">Hu et al. 2021</a>',
};
const singleKey: ChoiceKey = {
  ...keyBase,
  id: 'rank',
  kind: 'single',
  correct: ['strips'],
  options: {
    all: { feedback: 'That is full fine-tuning.' },
    strips: { feedback: 'Two strips, one after the other.' },
    square: { feedback: 'That is one small square.' },
  },
};
const multiple: ChoiceFace = { ...single, kind: 'multiple', id: 'moves', prompt: 'Which are trained?' };
const multipleKey: ChoiceKey = {
  ...singleKey,
  kind: 'multiple',
  id: 'moves',
  correct: ['strips', 'square'],
};
const numeric: NumericFace = {
  ...shared,
  kind: 'numeric',
  id: 'count',
  prompt: 'How many parameters?',
  promptText: 'How many parameters?',
  unit: 'parameters',
};
const numericKey: NumericKey = {
  ...keyBase,
  id: 'count',
  kind: 'numeric',
  answer: 8000,
  tolerance: { rel: 0.01 },
  wrong: [{ value: 4000, feedback: 'That is one of the two matrices.' }],
  otherwise: 'Count the entries of both matrices.',
  working: '1,000 × 4 + 4 × 1,000 = 8,000',
};
const keys: AnswerKey = { rank: singleKey, moves: multipleKey, count: numericKey };
const order = ['square', 'all', 'strips'];

type Props = Parameters<typeof Question>[0];

function ask(props: Partial<Props> = {}) {
  const onContinue = vi.fn();
  const loadKey = vi.fn(async () => keys);
  const view = render(
    <Question
      face={single}
      asked="check"
      order={order}
      loadKey={loadKey}
      onContinue={onContinue}
      {...props}
    />,
  );
  return { user: userEvent.setup(), onContinue, loadKey, ...view };
}

const option = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const status = () => screen.getByRole('status');
const press = (name: string) => screen.getByRole('button', { name });

let stop: () => void;
beforeEach(() => {
  stop = start('quiz-test');
});
afterEach(() => {
  cleanup();
  stop();
  localStorage.clear();
  vi.useRealTimers();
});

describe('before checking', () => {
  it('is a group named by its question, with options named by their text and spoken formulas', () => {
    ask();
    const group = screen.getByRole('group', { name: 'How many weights does training change?' });
    const radios = within(group).getAllByRole('radio');
    expect(radios.map((r) => (r as HTMLInputElement).value)).toEqual(order);
    for (const { text } of single.options)
      expect(within(group).getByRole('radio', { name: text })).toBeVisible();
  });

  it('holds one empty status and nothing that tells the answer', () => {
    const { loadKey } = ask();
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(status()).toBeEmptyDOMElement();
    expect(loadKey).not.toHaveBeenCalled();
  });

  it('says why it is asked', () => {
    const { rerender, loadKey, onContinue } = ask();
    expect(screen.getByText('Check', { selector: 'p' })).toBeVisible();
    rerender(
      <Question face={single} asked="opener" order={order} loadKey={loadKey} onContinue={onContinue} />,
    );
    expect(screen.getByText('Before you read on, commit to a guess. It is not scored.')).toBeVisible();
  });

  it('says to choose all that apply, in the name of the group', () => {
    ask({ face: multiple });
    expect(screen.getByRole('group', { name: 'Which are trained? Choose all that apply' })).toBeVisible();
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
  });

  it('submits nothing by choosing', async () => {
    const { user } = ask();
    await user.click(option(/16.8/));
    expect(progress.getState().attempts).toHaveLength(0);
    expect(status()).toBeEmptyDOMElement();
  });

  it('answers Check without a choice with a message, not with a dead button', async () => {
    const { user } = ask();
    expect(press('Check')).toBeEnabled();
    await user.click(press('Check'));
    expect(status()).toHaveTextContent('Choose an option first.');
    await user.click(option(/16.8/));
    expect(status()).toBeEmptyDOMElement();
  });
});

describe('after checking', () => {
  it('says the verdict and the reason in the status that was there before, and leaves focus on the choice', async () => {
    const { user } = ask();
    const before = status();
    await user.click(option(/16.8/));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Not yet.')).toBeVisible();
    expect(status()).toBe(before);
    expect(status()).toHaveTextContent('Not yet. That is full fine-tuning.');
    expect(option(/16.8/)).toHaveFocus();
  });

  it('marks every option in words and explains each, the others folded away', async () => {
    const { user } = ask();
    await user.click(option(/16.8/));
    await user.click(press('Check'));
    expect(
      await screen.findByRole('radio', { name: 'All 16.8 million Your answer, not correct' }),
    ).toBeChecked();
    const right = screen.getByRole('radio', { name: /^65,536.*Correct answer$/ });
    expect(right).toHaveAccessibleDescription('Two strips, one after the other.');
    expect(screen.getByRole('radio', { name: '64 Not correct' })).toHaveAccessibleDescription(
      'That is one small square.',
    );
    expect(screen.getByText('Why not the others?').closest('details')).not.toHaveAttribute('open');
    expect(screen.getByText('A and B are strips.')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'See where the lesson teaches it: Counting parameters' }),
    ).toHaveAttribute('href', '/lora/#counting');
    expect(screen.getByRole('link', { name: 'Hu et al. 2021' })).toBeVisible();
  });

  it('praises a right answer and gives its reason', async () => {
    const { user } = ask();
    await user.click(option(/65,536/));
    await user.click(press('Check'));
    expect(await screen.findByText('Correct.')).toBeVisible();
    expect(status()).toHaveTextContent('Correct. Two strips, one after the other.');
    expect(screen.getByRole('radio', { name: /Correct answer, your answer$/ })).toBeChecked();
  });

  it.each([
    [/65,536/, 'Your guess was right.'],
    [/16.8/, 'Not yet: here is why.'],
  ])('answers a guess of %s with “%s”', async (name, words) => {
    const { user } = ask({ asked: 'opener' });
    await user.click(option(name));
    await user.click(press('Check'));
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('keeps the attempt with its version and drops the draft', async () => {
    const { user } = ask();
    await user.click(option(/16.8/));
    expect(progress.getState().drafts['rank@check']).toEqual({ version: 2, choice: ['all'] });
    await user.click(press('Check'));
    await screen.findByText('Not yet.');
    expect(progress.getState().attempts).toMatchObject([
      { question: 'rank', version: 2, asked: 'check', choice: ['all'], correct: false, hints: 0 },
    ]);
    expect(progress.getState().drafts).toEqual({});
  });

  it('does not let the checked choice change', async () => {
    const { user } = ask();
    await user.click(option(/16.8/));
    await user.click(press('Check'));
    await screen.findByText('Not yet.');
    await user.click(option(/65,536/));
    expect(option(/16.8/)).toBeChecked();
    await user.keyboard('1');
    expect(option(/16.8/)).toBeChecked();
  });

  it('neither checks nor continues twice on a double click', async () => {
    const { user, onContinue, loadKey } = ask();
    await user.click(option(/16.8/));
    await user.dblClick(press('Check'));
    await screen.findByText('Not yet.');
    expect(loadKey).toHaveBeenCalledTimes(1);
    expect(progress.getState().attempts).toHaveLength(1);
    expect(onContinue).not.toHaveBeenCalled();
  });

  it('checks once when Enter comes twice before the answers do', async () => {
    const loadKey = vi.fn(() => new Promise<AnswerKey>((resolve) => setTimeout(() => resolve(keys), 50)));
    const { user } = ask({ loadKey });
    await user.click(option(/16.8/));
    await user.keyboard('{Enter}{Enter}');
    await screen.findByText('Not yet.');
    expect(loadKey).toHaveBeenCalledTimes(1);
    expect(progress.getState().attempts).toHaveLength(1);
  });

  it('says when it comes back, of a check alone and of an answer just given', async () => {
    const { user, unmount } = ask();
    await user.click(option(/16.8/));
    await user.click(press('Check'));
    expect(await screen.findByText('Comes back tomorrow')).toBeVisible();
    unmount();
    const { user: later } = ask({ asked: 'opener' });
    await later.click(option(/16.8/));
    await later.click(press('Check'));
    await screen.findByText('Not yet: here is why.');
    await act(() => vi.dynamicImportSettled());
    expect(screen.queryByText(/Comes back/)).toBeNull();
  });

  it('continues', async () => {
    const { user, onContinue } = ask();
    await user.click(option(/16.8/));
    await user.click(press('Check'));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(onContinue).toHaveBeenCalledTimes(1);
  });

  it('leaves focus on the button when Check was pressed there', async () => {
    const { user } = ask();
    await user.click(option(/16.8/));
    await user.click(press('Check'));
    expect(await screen.findByRole('button', { name: 'Continue' })).toHaveFocus();
  });

  it('counts right and wrong ones of several, only now', async () => {
    const { user } = ask({ face: multiple });
    await user.click(screen.getByRole('checkbox', { name: /65,536/ }));
    await user.click(screen.getByRole('checkbox', { name: /16.8/ }));
    await user.click(press('Check'));
    await screen.findByText('Not yet.');
    expect(status()).toHaveTextContent('You chose 1 of the 2 correct options, and 1 that is not correct.');
    expect(screen.getByRole('checkbox', { name: '64 Correct answer, not chosen' })).not.toBeChecked();
    expect(status()).toHaveTextContent('All 16.8 million: That is full fine-tuning.');
    expect(progress.getState().attempts[0]?.choice).toEqual(['all', 'strips']);
  });
});

describe('trying again', () => {
  it('clears the choice, keeps the order, goes to the first option and keeps the old attempt', async () => {
    const { user } = ask();
    await user.click(option(/16.8/));
    await user.click(press('Check'));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((r) => r.value)).toEqual(order);
    expect(radios.some((r) => r.checked)).toBe(false);
    expect(radios[0]).toHaveFocus();
    expect(status()).toBeEmptyDOMElement();
    await user.click(option(/65,536/));
    await user.click(press('Check'));
    await screen.findByText('Correct.');
    expect(progress.getState().attempts.map((a) => a.correct)).toEqual([false, true]);
  });
});

describe('keys', () => {
  it('do nothing while focus is outside the question', async () => {
    const { user } = ask();
    await user.keyboard('1a{Enter}');
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((r) => r.checked)).toBe(false);
    expect(status()).toBeEmptyDOMElement();
  });

  it('choose by digit and by letter in the order seen, then Enter checks, then Enter continues', async () => {
    const { user, onContinue } = ask();
    await user.tab();
    await user.keyboard('3');
    expect(option(/65,536/)).toBeChecked();
    expect(option(/65,536/)).toHaveFocus();
    await user.keyboard('B');
    expect(option(/16.8/)).toBeChecked();
    await user.keyboard('{Enter}');
    await screen.findByText('Not yet.');
    expect(onContinue).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onContinue).toHaveBeenCalledTimes(1);
  });

  it('are left to the browser with Ctrl, Alt or Meta, and past the last option', async () => {
    const { user } = ask();
    await user.tab();
    await user.keyboard('{Control>}1{/Control}{Alt>}2{/Alt}{Meta>}3{/Meta}49d');
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((r) => r.checked)).toBe(false);
  });

  it('skip no feedback when Enter is held down', async () => {
    const { user, onContinue } = ask();
    await user.click(option(/16.8/));
    await user.keyboard('{Enter}');
    await screen.findByText('Not yet.');
    fireEvent.keyDown(option(/16.8/), { key: 'Enter', repeat: true });
    expect(onContinue).not.toHaveBeenCalled();
  });

  it('toggle options of several', async () => {
    const { user } = ask({ face: multiple });
    await user.tab();
    await user.keyboard('12');
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').map((c) => c.checked)).toEqual([
      true,
      true,
      false,
    ]);
    await user.keyboard('1');
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').map((c) => c.checked)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('are named in sight, and not when they are switched off', async () => {
    const { user } = ask();
    expect(screen.getByText(/^Keys/)).toHaveTextContent('Keys 1–3 choose, Enter checks');
    act(() => setSettings({ keys: false }));
    expect(screen.queryByText(/^Keys/)).toBeNull();
    await user.tab();
    await user.keyboard('1');
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((r) => r.checked)).toBe(false);
  });
});

describe('a number', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Your answer' });

  it('is asked for before it is checked', async () => {
    const { user } = ask({ face: numeric });
    await user.click(press('Check'));
    expect(status()).toHaveTextContent('Type a number first.');
    expect(field()).toBeInvalid();
  });

  it('is read back while it is typed, and digits stay digits', async () => {
    const { user } = ask({ face: numeric });
    await user.type(field(), '8e3');
    expect(screen.getByText('Read as 8,000')).toBeVisible();
    expect(field()).toHaveAccessibleDescription('parameters Read as 8,000');
    expect(field()).toHaveAttribute('inputmode', 'decimal');
  });

  it('is refused in words that are tied to the field', async () => {
    const { user } = ask({ face: numeric });
    await user.type(field(), '8 dozen{Enter}');
    expect(status()).toHaveTextContent('“8 dozen” — could not read “dozen”.');
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(/could not read “dozen”/);
    await user.clear(field());
    expect(field()).toBeValid();
    expect(progress.getState().attempts).toHaveLength(0);
  });

  it('is met on its wrong route, with the answer and the working', async () => {
    const { user } = ask({ face: numeric });
    await user.type(field(), '4k parameters{Enter}');
    await screen.findByText('Not yet.');
    expect(status()).toHaveTextContent('That is one of the two matrices. The answer is 8,000 parameters.');
    expect(screen.getByText(/^Working/)).toHaveTextContent(
      'Working: 1,000 × 4 + 4 × 1,000 = 8,000. Numbers within 1 % of it count as correct.',
    );
    expect(progress.getState().attempts[0]?.choice).toEqual(['4000']);
    await user.type(field(), '5');
    expect(field()).toHaveValue('4k parameters');
  });

  it('is stored so that it comes back after a reload', async () => {
    const first = ask({ face: numeric });
    await first.user.type(field(), '8.04k{Enter}');
    await screen.findByText('Correct.');
    first.unmount();
    ask({ face: numeric });
    expect(await screen.findByText('Correct.')).toBeVisible();
    expect(field()).toHaveValue('8,040');
    expect(status()).toHaveTextContent('The answer is 8,000 parameters.');
  });
});

describe('when the answers cannot be had', () => {
  it('keeps the choice and says to try again', async () => {
    const loadKey = vi.fn(async () => keys).mockRejectedValueOnce(new Error('offline'));
    const { user } = ask({ loadKey });
    await user.click(option(/65,536/));
    await user.click(press('Check'));
    await waitFor(() =>
      expect(status()).toHaveTextContent(
        'The answers could not be fetched. Your choice is kept; try again when you are online.',
      ),
    );
    expect(option(/65,536/)).toBeChecked();
    expect(progress.getState().drafts['rank@check']?.choice).toEqual(['strips']);
    await user.click(press('Check'));
    expect(await screen.findByText('Correct.')).toBeVisible();
  });

  it('asks to reload when the answers are for a newer version', async () => {
    const { user } = ask({ loadKey: async () => ({ rank: { ...singleKey, version: 3 } }) });
    await user.click(option(/65,536/));
    await user.click(press('Check'));
    await waitFor(() =>
      expect(status()).toHaveTextContent(
        'The course was updated since this page was opened. Your choice is kept: reload to answer the new version.',
      ),
    );
    expect(press('Reload')).toBeVisible();
    expect(progress.getState().attempts).toHaveLength(0);
    expect(progress.getState().drafts['rank@check']?.choice).toEqual(['strips']);
  });

  it('says that it is checking only when that takes long', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let answer: (keys: AnswerKey) => void = () => {};
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    ask({ loadKey: () => new Promise((resolve) => (answer = resolve)) });
    await user.click(option(/16.8/));
    await user.click(press('Check'));
    expect(press('Check')).toBeVisible();
    act(() => vi.advanceTimersByTime(250));
    expect(press('Checking…')).toBeVisible();
    await act(async () => answer(keys));
    expect(press('Continue')).toBeVisible();
  });
});

describe('on a later visit', () => {
  const answered = { question: 'rank', asked: 'check', choice: ['all'], correct: false, hints: 0 } as const;
  const stored = (change: Partial<Parameters<typeof recordAttempt>[0]> = {}) =>
    recordAttempt({ ...answered, choice: ['all'], version: 2, ...change });

  it('shows an answer that counts as checked, without announcing it', async () => {
    stored();
    ask();
    expect(await screen.findByText('Not yet.')).toBeVisible();
    expect(status()).toHaveAttribute('aria-live', 'off');
    expect(option(/16.8/)).toBeChecked();
    expect(press('Continue')).toBeVisible();
    expect(progress.getState().attempts).toHaveLength(1);
  });

  it('shows the verdict even when the answers cannot be fetched', async () => {
    stored();
    ask({ loadKey: () => Promise.reject(new Error('offline')) });
    expect(await screen.findByText('Not yet.')).toBeVisible();
    expect(status()).toHaveTextContent('The explanation could not be fetched.');
    expect(press('Try again')).toBeVisible();
  });

  it('can be tried again before the answers have come', async () => {
    stored();
    let answer: (keys: AnswerKey) => void = () => {};
    const { user } = ask({ loadKey: () => new Promise((resolve) => (answer = resolve)) });
    await user.click(press('Try again'));
    await act(async () => answer(keys));
    expect(press('Check')).toBeVisible();
    expect(status()).toBeEmptyDOMElement();
  });

  it('opens a corrected question again and says that the old answer is kept', async () => {
    stored({ version: 1 });
    const { user } = ask();
    const note = 'This question was corrected since you answered. Your answer is kept but no longer counts.';
    expect(screen.getByText(note)).toBeVisible();
    expect(option(/16.8/)).not.toBeChecked();
    await user.click(option(/65,536/));
    await user.click(press('Check'));
    await screen.findByText('Correct.');
    expect(screen.queryByText(note)).toBeNull();
    expect(progress.getState().attempts.map((a) => a.version)).toEqual([1, 2]);
  });

  it('treats an answer whose option is gone as changed', () => {
    stored({ choice: ['removed'] });
    ask();
    expect(screen.getByText(/was corrected since/)).toBeVisible();
    expect(press('Check')).toBeVisible();
  });

  it('brings back what was chosen and not checked', () => {
    setDraft('rank@check', { version: 2, choice: ['square'] });
    ask();
    expect(option(/64/)).toBeChecked();
    expect(press('Check')).toBeVisible();
  });

  it('brings back a number that was not finished', () => {
    setDraft('count@check', { version: 2, choice: ['8 tho'] });
    ask({ face: numeric });
    expect(screen.getByRole('textbox')).toHaveValue('8 tho');
  });

  it('quotes the guess when the opener is asked again', () => {
    stored({ asked: 'opener' });
    ask({ asked: 'recap' });
    expect(screen.getByText('The opener again')).toBeVisible();
    expect(screen.getByText(/^You guessed/)).toHaveTextContent('You guessed “All 16.8 million”. What now?');
    expect(option(/16.8/)).not.toBeChecked();
  });

  it('quotes nothing when the opener was passed over', () => {
    ask({ asked: 'recap' });
    expect(screen.getByText('The opener again')).toBeVisible();
    expect(screen.queryByText(/You guessed/)).toBeNull();
  });

  it('shows no earlier answer when it is asked anew for review', () => {
    stored();
    setDraft('rank@check', { version: 2, choice: ['square'] });
    ask({ again: true });
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((r) => r.checked)).toBe(false);
    expect(press('Check')).toBeVisible();
  });
});

describe('before storage has been read', () => {
  it('keeps what was chosen, and gives it to storage afterwards', async () => {
    stop();
    const { user } = ask();
    await user.click(option(/16.8/));
    expect(progress.getState().drafts).toEqual({});
    act(() => {
      stop = start('quiz-test');
    });
    expect(option(/16.8/)).toBeChecked();
    expect(progress.getState().drafts['rank@check']?.choice).toEqual(['all']);
  });

  it('keeps what was checked as checked', async () => {
    stop();
    const { user } = ask();
    await user.click(option(/16.8/));
    await user.click(press('Check'));
    await screen.findByText('Not yet.');
    act(() => {
      stop = start('quiz-test');
    });
    expect(press('Continue')).toBeVisible();
    expect(progress.getState().drafts).toEqual({});
    expect(progress.getState().attempts).toHaveLength(1);
  });
});

describe('hints', () => {
  const face = { ...single, hasHints: true };
  const loadKey = async () => ({
    rank: { ...singleKey, hints: ['Look at the figure.', 'Count the strips.'] },
  });

  it('are offered for checks that have some, and nowhere else', () => {
    const { rerender } = ask({ face });
    expect(press('Hint')).toBeVisible();
    rerender(<Question face={face} asked="opener" order={order} loadKey={loadKey} onContinue={() => {}} />);
    expect(screen.queryByRole('button', { name: 'Hint' })).toBeNull();
  });

  it('come one at a time with a pause between, and are counted in the attempt', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    ask({ face, loadKey });
    await user.click(press('Hint'));
    expect(await screen.findByText('Look at the figure.')).toBeVisible();
    expect(press('Next hint')).toHaveAttribute('aria-disabled', 'true');
    expect(press('Next hint')).toHaveAccessibleDescription(/opens in a few seconds/);
    await user.click(press('Next hint'));
    expect(screen.queryByText('Count the strips.')).toBeNull();
    act(() => vi.advanceTimersByTime(5000));
    await user.click(press('Next hint'));
    expect(await screen.findByText('Count the strips.')).toBeVisible();
    act(() => vi.advanceTimersByTime(5000));
    await user.click(press('Show the answer'));
    expect(await screen.findByText(/^The answer:/)).toHaveTextContent('65,536');
    expect(press('Show the answer')).toHaveAccessibleDescription(/That was the answer/);
    await user.click(option(/65,536/));
    await user.click(press('Check'));
    await screen.findByText('Correct.');
    expect(progress.getState().attempts[0]?.hints).toBe(3);
  });

  it('are counted and shown when the answer is checked before they have come', async () => {
    const come: (() => void)[] = [];
    const slow = () => new Promise<void>((resolve) => come.push(resolve)).then(loadKey);
    const { user } = ask({ face, loadKey: slow });
    await user.click(option(/65,536/));
    await user.click(press('Hint'));
    await user.click(press('Check'));
    for (const one of come) one();
    await screen.findByText('Correct.');
    expect(screen.getByText('Look at the figure.')).toBeVisible();
    expect(progress.getState().attempts[0]?.hints).toBe(1);
  });

  it('say so when they cannot be fetched, and can be asked for again', async () => {
    const failing = vi.fn(loadKey).mockRejectedValueOnce(new Error('offline'));
    const { user } = ask({ face, loadKey: failing });
    await user.click(press('Hint'));
    expect(await screen.findByText(/The hint could not be fetched/)).toBeVisible();
    await user.click(press('Hint'));
    expect(await screen.findByText('Look at the figure.')).toBeVisible();
  });
});

describe('hints on a later visit', () => {
  const face = { ...single, hasHints: true };
  const loadKey = async () => ({
    rank: { ...singleKey, hints: ['Look at the figure.', 'Count the strips.'] },
  });

  it('are there again before the question is checked, and count', async () => {
    const first = ask({ face, loadKey });
    await first.user.click(press('Hint'));
    await screen.findByText('Look at the figure.');
    expect(progress.getState().drafts['rank@check']).toEqual({ version: 2, choice: [], hints: 1 });
    await first.user.click(option(/65,536/));
    first.unmount();
    stop();
    stop = start('quiz-test');
    const { user } = ask({ face, loadKey });
    expect(await screen.findByText('Look at the figure.')).toBeVisible();
    expect(option(/65,536/)).toBeChecked();
    expect(press('Next hint')).not.toHaveAttribute('aria-disabled');
    await user.click(press('Check'));
    await screen.findByText('Correct.');
    expect(progress.getState().attempts[0]).toMatchObject({ hints: 1, correct: true });
    expect(progress.getState().drafts).toEqual({});
  });

  it('are forgotten with another version of the question', async () => {
    setDraft('rank@check', { version: 1, choice: [], hints: 1 });
    ask({ face, loadKey });
    await act(async () => {});
    expect(screen.queryByText('Look at the figure.')).toBeNull();
  });
});

describe('how sure the learner is', () => {
  it('is not asked unless switched on', () => {
    ask();
    expect(screen.queryByRole('group', { name: 'or check as' })).toBeNull();
  });

  it('is told in the same press that checks; Enter tells nothing', async () => {
    setSettings({ confidence: true });
    const { user, unmount } = ask();
    await user.click(option(/65,536/));
    await user.click(press('I think so'));
    await screen.findByText('Correct.');
    expect(progress.getState().attempts).toMatchObject([{ confidence: 'think', correct: true }]);
    expect(screen.queryByRole('group', { name: 'or check as' })).toBeNull();
    unmount();
    const again = ask({ again: true });
    await again.user.click(option(/65,536/));
    await again.user.keyboard('{Enter}');
    await screen.findByText('Correct.');
    expect(progress.getState().attempts[1]).not.toHaveProperty('confidence');
  });

  it('changes what is said of an answer that was sure and wrong, now and on a later visit', async () => {
    setSettings({ confidence: true });
    const { user, unmount } = ask();
    await user.click(option(/16.8 million/));
    await user.click(press('I am sure'));
    const surprise =
      /You were sure.*You answered “All 16.8 million”; right is “\s*65,536.*comes back within a day/s;
    await waitFor(() => expect(status()).toHaveTextContent(surprise));
    unmount();
    ask();
    await waitFor(() => expect(status()).toHaveTextContent(surprise));
  });

  it.each(['opener', 'recap'] as const)('makes no promise of coming back for an %s', async (asked) => {
    setSettings({ confidence: true });
    const { user } = ask({ asked });
    await user.click(option(/16.8 million/));
    await user.click(press('I am sure'));
    await waitFor(() => expect(status()).toHaveTextContent(/You were sure/));
    expect(status()).not.toHaveTextContent(/comes back/);
  });

  it('makes no fuss of a wrong guess', async () => {
    setSettings({ confidence: true });
    const { user } = ask();
    await user.click(option(/16.8 million/));
    await user.click(press('A guess'));
    await waitFor(() => expect(status()).toHaveTextContent('Not yet.'));
    expect(status()).not.toHaveTextContent(/You were sure/);
  });
});

describe('reporting a mistake', () => {
  it('is offered once the question is checked, where there is somebody to report to', async () => {
    const reportHref = vi.fn((seed?: number) => `https://example.org/new?${seed ?? 'first'}`);
    const { user, unmount } = ask({ reportHref });
    expect(screen.queryByRole('link', { name: /Report a mistake/ })).toBeNull();
    await user.click(option(/65,536/));
    await user.click(press('Check'));
    expect(await screen.findByRole('link', { name: /Report a mistake/ })).toHaveAttribute(
      'href',
      'https://example.org/new?first',
    );
    unmount();
    ask({ reportHref: () => undefined });
    await screen.findByText('Correct.');
    expect(screen.queryByRole('link', { name: /Report a mistake/ })).toBeNull();
  });
});

it('keeps the time the question was in sight', async () => {
  const { user } = ask();
  await new Promise((resolve) => setTimeout(resolve, 30));
  await user.click(option(/65,536/));
  await user.click(press('Check'));
  await screen.findByText('Correct.');
  expect(progress.getState().attempts[0]?.ms).toBeGreaterThanOrEqual(30);
  expect(progress.getState().attempts[0]?.ms).toBeLessThan(30_000);
});

describe('a page that has just come alive', () => {
  const page = (face: Props['face'], shown = order) => (
    <Question face={face} asked="check" order={shown} loadKey={async () => keys} onContinue={() => {}} />
  );

  async function hydrate(face: Props['face'], before: (host: HTMLElement) => void) {
    stop();
    const host = document.createElement('div');
    document.body.append(host);
    host.innerHTML = renderToString(page(face));
    before(host);
    const error = vi.spyOn(console, 'error');
    const root = await act(async () =>
      hydrateRoot(host, page(face), {
        onRecoverableError: (e) => {
          throw e;
        },
      }),
    );
    await act(async () => {
      stop = start('quiz-test');
    });
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
    return () => {
      act(() => root.unmount());
      host.remove();
    };
  }

  it('keeps an option that was chosen before', async () => {
    const end = await hydrate(single, (host) => {
      const input = host.querySelector<HTMLInputElement>('input[value="all"]');
      if (input) input.checked = true;
    });
    expect(option(/16.8/)).toBeChecked();
    expect(progress.getState().drafts['rank@check']).toEqual({ version: 2, choice: ['all'] });
    end();
  });

  it('keeps several that were ticked before', async () => {
    const end = await hydrate(multiple, (host) => {
      for (const input of host.querySelectorAll('input')) input.checked = input.value !== 'all';
    });
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').map((c) => c.checked)).toEqual([
      true,
      false,
      true,
    ]);
    expect([...(progress.getState().drafts['moves@check']?.choice ?? [])].sort()).toEqual([
      'square',
      'strips',
    ]);
    end();
  });

  it('keeps a number that was typed before', async () => {
    const end = await hydrate(numeric, (host) => {
      const input = host.querySelector('input');
      if (input) input.value = '8k';
    });
    expect(screen.getByRole('textbox')).toHaveValue('8k');
    expect(screen.getByText('Read as 8,000')).toBeVisible();
    end();
  });

  it('prefers what is chosen now to an earlier answer', async () => {
    recordAttempt({
      question: 'rank',
      asked: 'check',
      version: 2,
      choice: ['square'],
      correct: false,
      hints: 0,
    });
    const end = await hydrate(single, (host) => {
      const input = host.querySelector<HTMLInputElement>('input[value="all"]');
      if (input) input.checked = true;
    });
    expect(option(/16.8/)).toBeChecked();
    expect(press('Check')).toBeVisible();
    end();
  });
});

describe('a prediction', () => {
  const prediction = { ...single, role: 'prediction' as const, aliases: ['lora-lora-figure'] };
  const attempts = () => progress.getState().attempts;

  it('is checked and spoken of like a guess, and kept as a prediction', async () => {
    const { user } = ask({ face: prediction, asked: 'prediction' });
    expect(screen.getByText(/Commit to a guess/)).toBeInTheDocument();
    await user.click(option(/^64/));
    await user.click(press('Check'));
    await waitFor(() =>
      expect(status()).toHaveTextContent('Not yet: here is why. That is one small square.'),
    );
    expect(attempts()).toMatchObject([{ asked: 'prediction', choice: ['square'], correct: false }]);
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull();
  });

  it('can be skipped: nothing is chosen, the learner goes on, and may still answer', async () => {
    const { user, onContinue, unmount } = ask({ face: prediction, asked: 'prediction' });
    await user.click(press('Skip'));
    expect(onContinue).toHaveBeenCalledOnce();
    expect(attempts()).toMatchObject([{ asked: 'prediction', choice: [] }]);
    expect(status()).toHaveTextContent('Skipped');
    unmount();
    ask({ face: prediction, asked: 'prediction' });
    expect(option(/^64/)).toBeEnabled();
    expect(screen.queryByText(/corrected/)).toBeNull();
  });

  it('shows what was predicted when its figure asked for it itself', async () => {
    recordAttempt({
      question: 'lora-lora-figure',
      version: 2,
      asked: 'prediction',
      choice: ['square'],
      correct: false,
      hints: 0,
    });
    ask({ face: prediction, asked: 'prediction' });
    await waitFor(() => expect(option(/^64/)).toBeChecked());
    await waitFor(() => expect(status()).toHaveTextContent('That is one small square.'));
  });

  it('can be skipped as an opener too, by key, without the answer being shown', async () => {
    const { user, onContinue } = ask({ asked: 'opener' });
    press('Check').focus();
    await user.tab();
    expect(press('Skip')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onContinue).toHaveBeenCalledOnce();
    expect(attempts()).toMatchObject([{ asked: 'opener', choice: [] }]);
    expect(status()).toHaveTextContent('Skipped: it counts as no answer.');
  });

  it('cannot be skipped where it is no guess', () => {
    ask();
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull();
  });
});
