import { isThisCourse } from '../thisCourse.ts';
import { ABOUT_ANOTHER, awake, expect, test } from './site.ts';
import { textFaults } from './textFaults.ts';

test.skip(!isThisCourse, ABOUT_ANOTHER);

type State = Record<string, string | number>;

const product = [0, 1, 1.2, 2, 2.3, 3, 4, 5.5, 6].map((t) => ({ t }));
const ranks = [1, 64, 500].flatMap((r) => [
  { t: 3, r },
  { t: 6, r },
]);
const target = ['picture', 'smooth', 'noisy', 'noise', 'trained'].map((name) => ({ target: name, r: 8 }));
const matrices = ['q v', 'q k v o', 'q k v o gate up down'];
const ofLora: State[] = [
  ...[...product, ...ranks].map((state) => ({ view: 'product', ...state })),
  { view: 'product', d: 4096, k: 11008, r: 8 },
  { view: 'product', d: 4096, k: 4096, r: 1000 },
  { view: 'corner', r: 16 },
  ...[1, 4].map((r) => ({ view: 'layers', r })),
  ...[...target, { target: 'picture', r: 64 }].map((state) => ({ view: 'target', ...state })),
  ...[1, 8, 32, 64].map((alpha) => ({ view: 'start', alpha })),
  ...['b-zero', 'both-zero', 'both-random'].map((start) => ({ view: 'starts', start, n: 200 })),
  { view: 'starts', start: 'b-zero', n: 0 },
  ...['apart', 'merged'].map((merged) => ({ view: 'merge', merged })),
  ...matrices.map((on) => ({ view: 'models', r: 64, on })),
  { view: 'models', r: 1000, on: matrices[2] as string },
  ...['llama-3.1-8b', 'gpt-2'].map((model) => ({ view: 'models', r: 8, model, on: matrices[0] as string })),
];

const walked = [
  ...[0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4].map((t) => ({ t, step: 100, m: 32 })),
  ...[1, 8, 64, 768].map((m) => ({ t: 4, m, step: 100 })),
  { t: 4, step: 0, place: 'attention', bend: 'relu' },
];
const models = ['bert-large', 'gpt2-medium', 'llama-3.2-3b'];
const ofAdapters: State[] = [
  ...['none', 'attention', 'feed-forward', 'both'].map((place) => ({ view: 'where', place })),
  ...models.flatMap((model) => [
    { view: 'where', model },
    { view: 'size', model, m: 1024 },
  ]),
  ...walked.map((state) => ({ view: 'walk', ...state })),
  ...[1, 8, 64, 256, 768].map((m) => ({ view: 'size', m })),
  { view: 'size', place: 'feed-forward' },
  ...['1', '16', '32'].map((batch) => ({ view: 'delay', batch })),
  { view: 'delay', place: 'feed-forward' },
];

interface Staged {
  id: string;
  /** The page in a state, and the number that is seen there. */
  at: string;
  number: string;
  /** What the states below leave out. */
  rest: State;
  states: State[];
  /** The name of a list that Play puts in place of the picture where motion is reduced. */
  told?: string;
}

/** The figures beside their text, each in the states that its text and its controls lead to. */
const figures: Staged[] = [
  {
    id: 'lora',
    at: 'lora/?lora.t=6&lora.r=5',
    number: '10,000',
    rest: { d: 1000, k: 1000, r: 4, t: 6, i: 250, j: 600, alpha: 8, n: 0, model: 'llama-2-7b' },
    states: [...ofLora, { view: 'product' }],
    told: 'The key moment in five pictures',
  },
  {
    id: 'block',
    at: 'adapter-layers/?block.view=size&block.m=8',
    number: '313,536',
    rest: {
      place: 'both',
      m: 64,
      t: 4,
      step: 0,
      model: 'bert-base',
      open: 'attention',
      bend: 'gelu',
      batch: '1',
    },
    states: ofAdapters,
  },
];

const sizes = [
  [1440, 900],
  [1280, 720],
  [1100, 720],
  [768, 1024],
  [390, 844],
  [390, 664],
  [360, 640],
  [320, 640],
  [320, 568],
] as const;

for (const [of, width, height] of figures.flatMap((one) => sizes.map((size) => [one, ...size] as const)))
  test(`no text of the figure ${of.id} is cut or lies on other text at ${width} × ${height}`, async ({
    page,
    quiet: _,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(of.at);
    await awake(page);
    const figure = page.locator(`#figure-${of.id}`);
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('[data-counts]')).toHaveText(of.number);
    // A link as the text has them: it shows a state without loading the page again.
    const show = await page.evaluateHandle((id) => {
      const link = document.createElement('a');
      link.dataset.figure = id;
      link.href = `#figure-${id}`;
      return document.body.appendChild(link);
    }, of.id);
    const found: string[] = [];
    const look = async (state: State) => {
      await show.evaluate(
        async (link, shown) => {
          link.dataset.state = JSON.stringify(shown);
          link.click();
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        },
        { ...of.rest, ...state },
      );
      // The code of a view is fetched with its first state.
      await expect(figure.locator('[data-stage]')).toHaveText(/\w/, { useInnerText: true });
      for (const fault of await textFaults(figure)) found.push(`${JSON.stringify(state)}: ${fault}`);
    };
    for (const state of of.states) await look(state);
    if (of.told) {
      await figure.getByRole('button', { name: 'Play' }).click();
      await expect(figure.getByRole('list', { name: of.told })).toBeVisible();
      found.push(...(await textFaults(figure)));
    }
    expect(found).toEqual([]);
  });
