import type { Locator } from '@playwright/test';
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
  ...[2, 8, 60].map((n) => ({ view: 'start', n })),
  { view: 'start', r: 1, alpha: 64, n: 60 },
  ...[1, 8, 32, 64].map((alpha) => ({ view: 'scale', alpha })),
  ...['b-zero', 'both-zero', 'both-random'].map((start) => ({ view: 'starts', start, n: 200 })),
  { view: 'starts', start: 'b-zero', n: 0 },
  ...['apart', 'merged'].map((merged) => ({ view: 'merge', merged })),
  ...matrices.map((on) => ({ view: 'models', r: 64, on })),
  { view: 'models', r: 1000, on: matrices[2] as string },
  ...['llama-3.1-8b', 'gpt-2'].map((model) => ({ view: 'models', r: 8, model, on: matrices[0] as string })),
];

/** Drawings that reach out of the figure, over what stands below it. */
const drawnOutside = (figure: Locator) =>
  figure.locator('[data-stage]').evaluate((stage) => {
    const { bottom, right } = stage.getBoundingClientRect();
    return [...stage.querySelectorAll('svg:not(svg *)')].flatMap((drawing) => {
      const box = drawing.getBoundingClientRect();
      const out = Math.max(box.bottom - bottom, box.right - right);
      return drawing.checkVisibility() && out > 2 ? [`a drawing reaches out by ${Math.round(out)} px`] : [];
    });
  });

const trained = [0, 1, 10, 30, 60, 90, 120].map((t) => ({ view: 'training', t }));
const sentences = ['', 'film', 'the opinion feeling verdict was not very lovely', 'unfunny pizzeria'];
const written = [
  ['review', 'this', 'movie'],
  ['actor', 'verdict', 'verdict'],
  ['opinion', 'lovely', 'feeling'],
  ['superb', 'great', 'fun'],
  ['boring', 'awful', 'dull'],
  ['none', 'none', 'none'],
].map(([w1 = '', w2 = '', w3 = '']) => ({ view: 'hand', t: 120, w1, w2, w3 }));
const ofPromptTuning: State[] = [
  { view: 'added', front: 0 },
  ...[1, 2, 4, 8].map((n) => ({ view: 'added', n })),
  ...sentences.flatMap((sentence) => [1, 8].map((n) => ({ view: 'added', n, sentence }))),
  ...['512', '3072'].map((d) => ({ view: 'added', d })),
  ...[...trained, { view: 'training', n: 1, t: 120 }, { view: 'training', start: 'random', t: 30 }],
  { view: 'training', sentence: '', t: 60 },
  ...[...written, ...[0, 5, 20, 40, 90].map((t) => ({ ...written[0], t }))],
];

const walked = [
  ...[0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4].map((t) => ({ t, step: 100, m: 32 })),
  ...[1, 8, 64, 768].map((m) => ({ t: 4, m, step: 100 })),
  { t: 4, step: 0, place: 'attention', bend: 'relu' },
];
const models = ['bert-large', 'gpt2-medium', 'llama-3.2-3b'];
const ofAdapters: State[] = [
  ...['none', 'attention', 'feed-forward', 'both'].map((place) => ({ view: 'where', place })),
  ...['bert-base', ...models].map((model) => ({ view: 'model', place: 'none', model })),
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

const MNLI = { b: 40.6, t: 85, n: 1000, q: 100, f: 33.3, case: 'mnli' };
const ofDecision: State[] = [
  { view: 'letters' },
  ...[10, 200, 1000, 1_000_000].map((n) => ({ ...MNLI, view: 'map', n })),
  ...[2, 70, 96].map((b) => ({ ...MNLI, view: 'map', b, case: 'own' })),
  ...[60, 90, 95].map((t) => ({ ...MNLI, view: 'map', t })),
  { ...MNLI, view: 'map', gap: 'facts', case: 'own' },
  { ...MNLI, view: 'map', q: 80 },
  ...[50, 85, 91].map((t) => ({ ...MNLI, view: 'curve', t })),
  ...[90, 93].map((q) => ({ ...MNLI, view: 'curve', q })),
  { view: 'curve', b: 78, t: 90, n: 1000, q: 100, f: 0 },
  { view: 'curve', b: 69, t: 90, n: 2490, q: 100, f: 50, case: 'rte' },
  { view: 'curve', b: 62.7, t: 73.5, n: 50, q: 100, f: 0, case: 'raft' },
];

const sized = (model: string, method = 'lora-16') => ({ view: 'memory', model, method });
const ofLandscape: State[] = [
  ...[1, 3, 10, 49, 200, 649, 1607, 9000, 72_000, 1e6, 1e8].map((zoom) => ({ view: 'scale', zoom })),
  ...['full', 'bitfit', 'prompt', 'houlsby', 'qlora'].map((method) => ({ view: 'scale', method })),
  ...['t5-v1_1-xxl', 'bert-base-uncased'].map((model) => ({ view: 'scale', model })),
  ...['1b', '3b'].map((size) => sized(`llama-3.2-${size}`)),
  ...['7b', '13b', '70b'].map((size) => sized(`llama-2-${size}-hf`)),
  ...['full', 'houlsby', 'lora-8'].map((method) => sized('llama-3.2-3b', method)),
  ...[1, 8, 20, 22, 28, 46, 61, 63].map((point) => ({ view: 'published', point })),
  ...['gpt3-mnli', 'gpt3-wikisql', 'glue-roberta-base', 'e2e-gpt-2-medium'].map((group) => ({
    view: 'published',
    group,
    point: 2,
  })),
  { view: 'card' },
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
    id: 'decide',
    at: 'when-to-fine-tune/?decide.b=40.6&decide.t=85&decide.n=200&decide.q=100&decide.f=33.3',
    number: 'Label more',
    rest: { gap: 'behaviour', case: 'own' },
    states: ofDecision,
  },
  {
    id: 'lora',
    at: 'lora/?lora.t=6&lora.r=5',
    number: '10,000',
    rest: { d: 1000, k: 1000, r: 4, t: 6, i: 250, j: 600, alpha: 8, n: 0, model: 'llama-2-7b' },
    states: [...ofLora, { view: 'product' }],
    told: 'The key moment in five pictures',
  },
  {
    id: 'flow',
    at: 'prompt-tuning/?flow.view=training&flow.t=60',
    number: '71\u00a0%',
    rest: { front: 1, t: 0 },
    states: ofPromptTuning,
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
  {
    id: 'landscape',
    at: 'peft/?landscape.view=memory&landscape.method=lora-16',
    number: '14.1\u00a0GB',
    rest: { model: 'llama-2-7b-hf', zoom: 1, method: 'lora-8', group: 'metamathqa', point: 46 },
    states: ofLandscape,
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
      for (const fault of [...(await textFaults(figure)), ...(await drawnOutside(figure))])
        found.push(`${JSON.stringify(state)}: ${fault}`);
    };
    for (const state of of.states) await look(state);
    if (of.told) {
      await figure.getByRole('button', { name: 'Play' }).click();
      await expect(figure.getByRole('list', { name: of.told })).toBeVisible();
      found.push(...(await textFaults(figure)));
    }
    expect(found).toEqual([]);
  });
