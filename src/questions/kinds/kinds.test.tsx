import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QuestionFace, QuestionKey } from '../../course/types.ts';
import { progress, start } from '../../progress/store.ts';
import { AnswerSheet } from '../asking/AnswerSheet.tsx';
import { Question } from '../asking/Question.tsx';
import type { ChoiceFace, ChoiceKey } from '../parts/choice/types.ts';
import { authorKinds } from './authors.ts';
import type { ClozeFace, ClozeKey } from './cloze/types.ts';
import type { EstimateFace, EstimateKey } from './estimate/types.ts';
import { loadKinds } from './kinds.ts';
import type { LocateFace } from './locate/types.ts';
import type { MatchFace, MatchKey } from './match/types.ts';
import type { OrderFace, OrderKey } from './order/types.ts';

await loadKinds(['operate']);

const shared = {
  version: 1,
  aliases: [],
  lesson: 'lora',
  role: 'check' as const,
  objective: 'lora.count',
  hasHints: false,
  prompt: 'Well?',
  promptText: 'Well?',
};
const keyBase = {
  version: 1,
  hints: [],
  explanation: 'So it is.',
  see: { href: '/lora/#counting', label: 'Counting' },
  sources: '',
};

const order: OrderFace = {
  ...shared,
  kind: 'order',
  id: 'life',
  steps: [
    { id: 'merge', html: 'Merge', text: 'Merge' },
    { id: 'load', html: 'Load', text: 'Load' },
    { id: 'train', html: 'Train', text: 'Train' },
  ],
};
const orderKey: OrderKey = {
  ...keyBase,
  kind: 'order',
  id: 'life',
  order: ['load', 'train', 'merge'],
  steps: { load: 'It comes first.', train: 'It needs a base.', merge: 'It ends the pair.' },
  right: 'From base to one matrix.',
  wrong: [{ put: 'merge', before: 'train', feedback: 'Nothing is learned yet.' }],
  otherwise: 'Ask what each step needs.',
};
const match: MatchFace = {
  ...shared,
  kind: 'match',
  id: 'sits',
  items: [
    { id: 'soft', html: 'Thirty vectors', text: 'Thirty vectors' },
    { id: 'pair', html: 'Two thin matrices', text: 'Two thin matrices' },
  ],
  answers: [
    { id: 'lora', text: 'LoRA' },
    { id: 'prompt', text: 'Prompt tuning' },
    { id: 'none', text: 'Quantisation' },
  ],
};
const matchKey: MatchKey = {
  ...keyBase,
  kind: 'match',
  id: 'sits',
  items: {
    soft: { answer: 'prompt', feedback: 'They stand before the input.', wrong: {} },
    pair: {
      answer: 'lora',
      feedback: 'They stand beside a matrix.',
      wrong: { none: { feedback: 'That trains nothing.' } },
    },
  },
};
const cloze: ClozeFace = {
  ...shared,
  kind: 'cloze',
  id: 'factor',
  text: '<p>The base is <span data-blank="state"></span>, the rank <span data-blank="rank"></span>, and it <span data-blank="way"></span>.</p>',
  blanks: [
    { id: 'state', label: 'what the base is', type: 'word' },
    { id: 'rank', label: 'rank', type: 'number' },
    {
      id: 'way',
      label: 'which way',
      type: 'choose',
      options: [
        { id: 'up', text: 'rises' },
        { id: 'down', text: 'falls' },
      ],
    },
  ],
};
const clozeKey: ClozeKey = {
  ...keyBase,
  kind: 'cloze',
  id: 'factor',
  blanks: {
    state: {
      type: 'word',
      accept: ['frozen'],
      right: 'No update.',
      wrong: [],
      otherwise: 'Hatched in blue.',
    },
    rank: {
      type: 'number',
      answer: 16,
      tolerance: {},
      right: 'As given.',
      wrong: [{ value: 32, feedback: 'That is alpha.' }],
      otherwise: 'Read again.',
    },
    way: {
      type: 'choose',
      correct: 'down',
      options: { up: { feedback: 'No.' }, down: { feedback: 'Halved.' } },
    },
  },
};
const at = { at: [1, 1] as [number, number], span: [1, 1] as [number, number], to: [], from: [] };
const locate: LocateFace = {
  ...shared,
  kind: 'locate',
  id: 'boxes',
  columns: 2,
  caption: 'One block.',
  around: [{ html: 'Input', ...at }],
  options: [
    { id: 'q', html: 'Query matrix', text: 'Query matrix', ...at },
    { id: 'a', html: 'Pair', text: 'Pair', ...at },
    { id: 'n', html: 'Norm', text: 'Norm', ...at },
  ],
};
const locateKey: ChoiceKey = {
  ...keyBase,
  kind: 'locate',
  id: 'boxes',
  correct: ['a', 'n'],
  options: {
    q: { feedback: 'It is frozen.', unchosen: 'Rightly left: frozen.' },
    a: { feedback: 'It learns.' },
    n: { feedback: 'It learns too.', unchosen: 'The norm is easily forgotten.' },
  },
};
const estimate: EstimateFace = {
  ...shared,
  kind: 'estimate',
  id: 'bytes',
  scale: { from: 1e3, to: 1e9 },
  unit: 'bytes',
};
const estimateKey: EstimateKey = {
  ...keyBase,
  kind: 'estimate',
  id: 'bytes',
  answer: 2e6,
  within: 0.5,
  wrong: [{ value: 1e9, feedback: 'That is the model.' }],
  low: 'Multiply by the blocks.',
  high: 'The strips are thin.',
  working: '2 × 1,000,000',
};
const multiple: ChoiceFace = {
  ...shared,
  kind: 'multiple',
  id: 'several',
  shuffle: false,
  options: [
    { id: 'a', html: 'Pair', text: 'Pair' },
    { id: 'b', html: 'Norm', text: 'Norm' },
    { id: 'c', html: 'Base', text: 'Base' },
  ],
};
const multipleKey: ChoiceKey = {
  ...keyBase,
  kind: 'multiple',
  id: 'several',
  correct: ['a', 'b'],
  options: {
    a: { feedback: 'It learns.' },
    b: { feedback: 'It learns.', unchosen: 'You left one that learns.' },
    c: { feedback: 'It is frozen.', unchosen: 'Left, and rightly so.' },
  },
  combinations: [{ chosen: ['a', 'c'], feedback: 'One of each does not make a block.' }],
};

const all: [QuestionFace, QuestionKey][] = [
  [order, orderKey],
  [match, matchKey],
  [cloze, clozeKey],
  [locate, locateKey],
  [estimate, estimateKey],
  [multiple, multipleKey],
];
/** Tried where questions are asked. */
const elsewhere = ['single', 'numeric', 'operate'];
const keys = Object.fromEntries(all.map(([face, key]) => [face.id, key]));
const onContinue = vi.fn();

const element = (face: QuestionFace, more: object = {}) => (
  <Question
    face={face}
    asked="check"
    order={[]}
    loadKey={async () => keys}
    onContinue={onContinue}
    {...more}
  />
);
function ask(face: QuestionFace, more: object = {}) {
  return { user: userEvent.setup(), ...render(element(face, more)) };
}
const check = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(screen.getByRole('button', { name: 'Check' }));
  await screen.findByText(/^(Correct|Not yet)\.$/);
};
const status = () => screen.getByRole('status');
const steps = () => screen.getAllByRole('listitem').map((item) => item.dataset.step);
const choice = () => progress.getState().attempts.at(-1)?.choice;

let stop: () => void;
beforeEach(() => {
  stop = start('kinds-test');
});
afterEach(() => {
  cleanup();
  stop();
  localStorage.clear();
  onContinue.mockClear();
});

it('is tried with every kind', () => {
  const tried = [...elsewhere, ...all.map(([face]) => face.kind)];
  expect(tried.sort()).toEqual(authorKinds.map(({ name }) => name as string).sort());
});

describe('order', () => {
  it('is moved by buttons, keeps focus on the moved step, and says each move', async () => {
    const { user } = ask(order);
    await user.click(screen.getByRole('button', { name: 'Move down: Merge' }));
    expect(steps()).toEqual(['load', 'merge', 'train']);
    expect(screen.getByRole('button', { name: 'Move down: Merge' })).toHaveFocus();
    expect(screen.getByText('Merge: place 2 of 3.')).toHaveAttribute('aria-live', 'polite');
    await user.keyboard('{ArrowDown}');
    expect(steps()).toEqual(['load', 'train', 'merge']);
    expect(screen.getByRole('button', { name: 'Move down: Merge' })).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{ArrowDown}');
    expect(steps()).toEqual(['load', 'train', 'merge']);
    await check(user);
    expect(status()).toHaveTextContent('Correct. From base to one matrix.');
    expect(choice()).toEqual(['load', 'train', 'merge']);
  });

  it('cannot be checked before a step was moved', async () => {
    const { user } = ask(order);
    await user.click(screen.getByRole('button', { name: 'Check' }));
    expect(status()).toHaveTextContent('The steps stand in no order yet. Move them first.');
    expect(progress.getState().attempts).toHaveLength(0);
  });

  it('tells a wrong order by its first wrong pair, and where each step belongs', async () => {
    const { user } = ask(order);
    await user.click(screen.getByRole('button', { name: 'Move up: Load' }));
    await check(user);
    expect(status()).toHaveTextContent(
      'Not yet. Nothing is learned yet. 1 of 3 steps stand in their place. The right order: 1. Load; 2. Train; 3. Merge',
    );
    const [load, merge] = screen.getAllByRole('listitem');
    expect(load).toHaveTextContent('In its place');
    expect(merge).toHaveTextContent('Belongs at 3');
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
  });

  it('follows a finger', () => {
    ask(order);
    const heights: Record<string, number> = {};
    for (const [i, item] of screen.getAllByRole('listitem').entries())
      heights[item.dataset.step as string] = i;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const place = [...(this.parentElement?.children ?? [])].indexOf(this);
      return new DOMRect(0, place * 50, 300, 50);
    });
    fireEvent.pointerDown(screen.getByText('1'), { button: 0 });
    fireEvent(window, new MouseEvent('pointermove', { clientY: 130 }));
    expect(steps()).toEqual(['load', 'train', 'merge']);
    fireEvent(window, new MouseEvent('pointermove', { clientY: 10 }));
    expect(steps()).toEqual(['merge', 'load', 'train']);
    fireEvent(window, new MouseEvent('pointerup'));
    fireEvent(window, new MouseEvent('pointermove', { clientY: 130 }));
    expect(steps()).toEqual(['merge', 'load', 'train']);
    vi.restoreAllMocks();
  });
});

describe('match', () => {
  const list = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

  it('is a list for each item, by its name', async () => {
    const { user } = ask(match);
    await user.selectOptions(list('Thirty vectors'), 'Prompt tuning');
    await user.click(screen.getByRole('button', { name: 'Check' }));
    expect(status()).toHaveTextContent('1 of 2 have no answer yet: Two thin matrices.');
    await user.selectOptions(list('Two thin matrices'), 'LoRA');
    await check(user);
    expect(status()).toHaveTextContent('Correct. All 2 are matched.');
    expect(choice()).toEqual(['soft=prompt', 'pair=lora']);
  });

  it('says of each item what belongs to it, and why the chosen one does not', async () => {
    const { user } = ask(match);
    await user.selectOptions(list('Thirty vectors'), 'Prompt tuning');
    await user.selectOptions(list('Two thin matrices'), 'Quantisation');
    await check(user);
    expect(status()).toHaveTextContent('Not yet. 1 of 2 are matched.');
    expect(list('Two thin matrices')).toHaveAccessibleDescription(
      'That trains nothing. The answer is LoRA. They stand beside a matrix.',
    );
    await user.selectOptions(list('Two thin matrices'), 'LoRA');
    expect(list('Two thin matrices')).toHaveDisplayValue('Quantisation');
  });
});

describe('match and cloze', () => {
  it('keep a draft that is not complete', async () => {
    const { user, unmount } = ask(match);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Thirty vectors' }), 'LoRA');
    unmount();
    const second = ask(match);
    expect(screen.getByRole('combobox', { name: 'Thirty vectors' })).toHaveDisplayValue('LoRA');
    second.unmount();
    const third = ask(cloze);
    await third.user.type(screen.getByRole('textbox', { name: 'Blank 2 of 3: rank' }), '16');
    third.unmount();
    ask(cloze);
    expect(screen.getByRole('textbox', { name: 'Blank 2 of 3: rank' })).toHaveValue('16');
  });
});

describe('cloze', () => {
  const word = () => screen.getByRole('textbox', { name: 'Blank 1 of 3: what the base is' });
  const number = () => screen.getByRole('textbox', { name: 'Blank 2 of 3: rank' });
  const way = () => screen.getByRole('combobox', { name: 'Blank 3 of 3: which way' });

  it('has a named field for each blank, and grades all of them', async () => {
    const { user } = ask(cloze);
    await user.type(word(), 'Frozen');
    await user.type(number(), '1.6e1');
    await user.click(screen.getByRole('button', { name: 'Check' }));
    expect(status()).toHaveTextContent('Blank 3 of 3: which way is empty.');
    await user.selectOptions(way(), 'falls');
    await check(user);
    expect(status()).toHaveTextContent('Correct. All 3 blanks are filled.');
    expect(choice()).toEqual(['state=Frozen', 'rank=16', 'way=down']);
  });

  it('says which number cannot be read', async () => {
    const { user } = ask(cloze);
    await user.type(word(), 'x');
    await user.type(number(), 'many');
    await user.click(screen.getByRole('button', { name: 'Check' }));
    expect(status()).toHaveTextContent('Blank 2 of 3: rank. “many” could not be read as a number.');
    expect(number()).toHaveFocus();
    expect(number()).toHaveAccessibleDescription(/could not be read/);
    expect(word()).not.toHaveAccessibleDescription();
  });

  it('says of each blank what belongs there, and lets nothing be changed', async () => {
    const { user } = ask(cloze);
    await user.type(word(), 'frozen');
    await user.type(number(), '32');
    await user.selectOptions(way(), 'rises');
    await check(user);
    expect(status()).toHaveTextContent('Not yet. 1 of 3 blanks filled rightly.');
    expect(word()).toHaveAccessibleDescription('No update.');
    expect(number()).toHaveAccessibleDescription('The answer is 16. That is alpha.');
    await user.type(number(), '7');
    await user.selectOptions(way(), 'falls');
    expect(number()).toHaveValue('32');
    expect(way()).toHaveDisplayValue('rises');
  });
});

describe('locate', () => {
  const box = (name: string) => screen.getByRole('checkbox', { name: new RegExp(`^${name}`) });

  it('is a checkbox for each part that can be chosen, and a picture around them', async () => {
    const { user } = ask(locate);
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
    expect(screen.getByRole('figure', { name: 'One block.' })).toHaveTextContent('Input');
    await user.click(box('Pair'));
    await user.click(box('Norm'));
    await check(user);
    expect(status()).toHaveTextContent('Correct. You chose all 2 correct boxes.');
    expect(box('Query matrix')).toHaveAccessibleDescription('Rightly left: frozen.');
    expect(choice()).toEqual(['a', 'n']);
  });

  it('says of each part what it is, chosen or not', async () => {
    const { user } = ask(locate);
    await user.click(box('Query matrix'));
    await user.click(box('Pair'));
    await check(user);
    expect(status()).toHaveTextContent('You chose 1 of the 2 correct boxes, and 1 that is not correct.');
    expect(box('Query matrix')).toHaveAccessibleDescription('It is frozen.');
    expect(box('Norm')).toHaveAccessibleDescription('The norm is easily forgotten.');
    expect(box('Norm')).toHaveAccessibleName('Norm: Belongs to the answer, not chosen');
    expect(screen.getAllByText('Belongs to the answer, not chosen')).toHaveLength(2);
  });
});

describe('estimate', () => {
  const slider = () => screen.getByRole('slider', { name: 'Your estimate, on a scale of powers of ten' });
  const field = () => screen.getByRole('textbox', { name: 'Your estimate' });

  it('is the same on the slider and in the field', async () => {
    const { user } = ask(estimate);
    expect(slider()).toHaveAttribute('aria-valuetext', 'no estimate yet');
    fireEvent.change(slider(), { target: { value: '0' } });
    expect(field()).toHaveValue('1,000');
    await user.clear(field());
    await user.type(field(), '3M');
    expect(slider()).toHaveAttribute('aria-valuetext', '3,000,000 bytes');
    await check(user);
    expect(status()).toHaveTextContent('Correct. Your estimate is too large by a factor of 1.5');
    expect(choice()).toEqual(['3000000']);
  });

  it('says by how many orders it is off, and why', async () => {
    const { user } = ask(estimate);
    await user.click(screen.getByRole('button', { name: 'Check' }));
    expect(status()).toHaveTextContent('Move the slider or type a number first.');
    await user.type(field(), '0');
    await user.click(screen.getByRole('button', { name: 'Check' }));
    expect(status()).toHaveTextContent('0 is not on the scale. Type a number above 0.');
    await user.clear(field());
    await user.type(field(), '2e3');
    await check(user);
    expect(status()).toHaveTextContent(
      'Not yet. Your estimate is 3 orders of magnitude too small, a factor of about 1,000. Multiply by the blocks. The answer is about 2,000,000 bytes.',
    );
  });

  it('knows the wrong way that leads to a number', async () => {
    const { user } = ask(estimate);
    await user.type(field(), '1.5e9');
    await check(user);
    expect(status()).toHaveTextContent('too large');
    expect(status()).toHaveTextContent('That is the model.');
  });
});

describe('options that were not chosen', () => {
  it('are answered too, and a combination as a whole', async () => {
    const { user } = ask(multiple);
    await user.click(screen.getByRole('checkbox', { name: 'Pair' }));
    await user.click(screen.getByRole('checkbox', { name: 'Base' }));
    await check(user);
    expect(status()).toHaveTextContent('Not yet. One of each does not make a block. You chose 1 of the 2');
    expect(screen.getByRole('checkbox', { name: /^Norm/ })).toHaveAccessibleDescription(
      'You left one that learns.',
    );
    expect(screen.getByRole('checkbox', { name: /^Base/ })).toHaveAccessibleDescription('It is frozen.');
  });
});

/** Answers each question wrongly but completely. */
const answers: Record<string, (user: ReturnType<typeof userEvent.setup>) => Promise<void>> = {
  life: (user) => user.click(screen.getByRole('button', { name: 'Move up: Load' })),
  sits: async (user) => {
    for (const list of screen.getAllByRole('combobox')) await user.selectOptions(list, 'Quantisation');
  },
  factor: async (user) => {
    for (const field of screen.getAllByRole('textbox')) await user.type(field, '5');
    await user.selectOptions(screen.getByRole('combobox'), 'rises');
  },
  boxes: (user) => user.click(screen.getByRole('checkbox', { name: 'Query matrix' })),
  bytes: (user) => user.type(screen.getByRole('textbox'), '5,000'),
  several: (user) => user.click(screen.getByRole('checkbox', { name: 'Base' })),
};

/** What stands in the page, for comparing. */
const state = () =>
  [
    ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLElement>(
      'input, select, [data-step]',
    ),
  ]
    .map((part) =>
      part instanceof HTMLInputElement && part.type === 'checkbox'
        ? String(part.checked)
        : 'value' in part && !(part instanceof HTMLLIElement)
          ? String(part.value)
          : part.dataset.step,
    )
    .join(' ');

describe.each(all)('$kind', (face) => {
  it('keeps what is entered as a draft', async () => {
    const { user, unmount } = ask(face);
    await answers[face.id]?.(user);
    const before = state();
    unmount();
    ask(face);
    expect(state()).toBe(before);
    expect(status()).toBeEmptyDOMElement();
  });

  it('shows an earlier answer with its reasons, and can be tried again', async () => {
    const { user, unmount } = ask(face);
    const empty = state();
    await answers[face.id]?.(user);
    await check(user);
    const before = state();
    unmount();
    const again = ask(face);
    expect(await screen.findByText('Not yet.')).toBeVisible();
    expect(await screen.findByText('So it is.')).toBeVisible();
    expect(state()).toBe(before);
    await again.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(state()).toBe(empty);
    expect(
      within(screen.getByRole('group', { name: /^Well/ }))
        .queryAllByRole('textbox')
        .every((f) => !f.hasAttribute('readonly')),
    ).toBe(true);
    expect(document.activeElement?.closest('fieldset')).not.toBeNull();
  });

  it('shows nothing of earlier answers when it is asked anew', async () => {
    const { user, unmount } = ask(face);
    const empty = state();
    await answers[face.id]?.(user);
    await check(user);
    unmount();
    ask(face, { again: true });
    expect(state()).toBe(empty);
    expect(status()).toBeEmptyDOMElement();
  });

  it('is in the page before any script, takes over without a word, and keeps what was entered before', async () => {
    const host = document.createElement('div');
    host.innerHTML = renderToString(element(face));
    document.body.append(host);
    const entered = host.querySelector<HTMLInputElement>('input[type="checkbox"], input[type="text"]');
    if (entered?.type === 'checkbox') entered.checked = true;
    else if (entered) entered.value = '42';
    const spy = vi.spyOn(console, 'error');
    await act(async () => {
      hydrateRoot(host, element(face), { onRecoverableError: (error) => expect.fail(String(error)) });
    });
    expect(spy).not.toHaveBeenCalled();
    if (entered?.type === 'checkbox') expect(entered.checked).toBe(true);
    else if (entered) expect(entered.value).toBe('42');
    expect(progress.getState().drafts[`${face.id}@check`] !== undefined).toBe(entered !== null);
    spy.mockRestore();
    host.remove();
  });

  it('lies open on its sheet', () => {
    render(<AnswerSheet face={face} answer={keys[face.id] as QuestionKey} number={1} />);
    const sheet = screen.getByRole('article');
    expect(sheet).toHaveTextContent('So it is.');
    expect(within(sheet).queryAllByRole('textbox')).toHaveLength(0);
    expect(sheet.textContent).not.toContain('undefined');
  });
});
