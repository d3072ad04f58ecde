import modelIds from '../subjects/finetuning/peft/modelIds.json' with { type: 'json' };

/**
 * The figures a lesson may place, and the parameters each takes: read by the compiler, to refuse a misspelt one,
 * and by the figure itself, to clamp what the URL says. A figure without parameters is a still one.
 */
export interface NumberParam {
  type: 'number';
  min: number;
  max: number;
  /** Step of the slider; 1 means whole numbers. */
  step: number;
  default: number;
  label: string;
}

export interface ChoiceParam {
  type: 'choice';
  values: readonly string[];
  default: string;
  label: string;
}

export interface TextParam {
  type: 'text';
  maxLength: number;
  default: string;
  label: string;
}

export interface WidgetSpec {
  params: Record<string, NumberParam | ChoiceParam | TextParam>;
  /** What the figure shows and prose may point at, each in words: `:part[A]{of=lora part=A}`. */
  parts: Record<string, string>;
}

/** Words that a prompt may be written with by hand in the figure on prompt tuning: whole rows of its toy table. */
const HAND_WORDS = [
  'none',
  ...(
    'film movie plot actor scene story food soup meal cook pizza sauce good great nice fun lovely superb bad awful dull ' +
    'poor boring bland not never no opinion feeling review rating verdict judge the a was is it this very and but so i my'
  ).split(' '),
] as const;

export const widgetSpecs = {
  'lora-decomposition': {
    params: {
      d: { type: 'number', min: 10, max: 1000, step: 1, default: 1000, label: 'rows of Q' },
      k: { type: 'number', min: 10, max: 1000, step: 1, default: 1000, label: 'columns of Q' },
      r: { type: 'number', min: 1, max: 1000, step: 1, default: 4, label: 'rank r' },
      t: { type: 'number', min: 0, max: 2, step: 0.001, default: 2, label: 'place in the walk' },
      i: { type: 'number', min: 1, max: 1000, step: 1, default: 250, label: 'row that is read' },
      j: { type: 'number', min: 1, max: 1000, step: 1, default: 600, label: 'column that is read' },
      view: {
        type: 'choice',
        values: ['product', 'layers', 'target', 'start', 'models'],
        default: 'product',
        label: 'view',
      },
      target: {
        type: 'choice',
        values: ['smooth', 'noisy', 'noise', 'picture', 'trained'],
        default: 'smooth',
        label: 'matrix to imitate',
      },
      alpha: { type: 'number', min: 1, max: 64, step: 1, default: 8, label: 'alpha' },
      n: { type: 'number', min: 0, max: 60, step: 1, default: 0, label: 'steps of training' },
      merged: { type: 'choice', values: ['apart', 'merged'], default: 'apart', label: 'pair and Q' },
      model: {
        type: 'choice',
        values: ['llama-2-7b', 'llama-3.1-8b', 'gpt-2'],
        default: 'llama-2-7b',
        label: 'model',
      },
      on: { type: 'text', maxLength: 40, default: 'q v', label: 'matrices with a pair' },
    },
    parts: {
      Q: 'the frozen matrix Q',
      dQ: 'the update ΔQ',
      A: 'the tall matrix A',
      B: 'the wide matrix B',
      r: 'the rank: width of A, height of B',
    },
  },
  decision: {
    params: {
      b: { type: 'number', min: 0, max: 100, step: 0.1, default: 78, label: 'baseline score' },
      t: { type: 'number', min: 0, max: 100, step: 0.1, default: 80, label: 'target score' },
      n: { type: 'number', min: 10, max: 1_000_000, step: 1, default: 40, label: 'labelled examples' },
      q: { type: 'number', min: 50, max: 100, step: 1, default: 95, label: 'share of correct labels' },
      f: { type: 'number', min: 0, max: 90, step: 0.1, default: 10, label: 'score of blind guessing' },
      gap: { type: 'choice', values: ['behaviour', 'facts'], default: 'behaviour', label: 'what is missing' },
      case: {
        type: 'choice',
        values: ['own', 'mnli', 'rte', 'raft', 'facts'],
        default: 'own',
        label: 'loaded case',
      },
    },
    parts: {
      baseline: 'the score before any training',
      target: 'the score that is wanted',
      curve: 'the expected score after training',
    },
  },
  'prompt-tuning': {
    params: {
      sentence: { type: 'text', maxLength: 80, default: 'the film was not bad', label: 'sentence' },
      n: { type: 'number', min: 1, max: 8, step: 1, default: 4, label: 'trained vectors n' },
      t: { type: 'number', min: 0, max: 120, step: 0.25, default: 0, label: 'training step' },
      rate: { type: 'number', min: 0.01, max: 3, step: 0.01, default: 0.1, label: 'learning rate' },
      start: { type: 'choice', values: ['words', 'random'], default: 'words', label: 'start values' },
      d: {
        type: 'choice',
        values: ['512', '768', '1024', '3072', '4096'],
        default: '4096',
        label: 'width d of the real model',
      },
      w1: { type: 'choice', values: HAND_WORDS, default: 'opinion', label: 'first word by hand' },
      w2: { type: 'choice', values: HAND_WORDS, default: 'none', label: 'second word by hand' },
      w3: { type: 'choice', values: HAND_WORDS, default: 'none', label: 'third word by hand' },
    },
    parts: {
      vectors: 'the trained vectors',
      words: 'the embedded tokens',
      model: 'the frozen model',
      loss: 'the loss',
      answer: 'the answer of the model',
    },
  },
  'peft-landscape': {
    params: {
      model: {
        type: 'choice',
        values: modelIds,
        default: 'llama-2-7b-hf',
        label: 'model',
      },
      view: {
        type: 'choice',
        values: ['scale', 'share', 'memory', 'published'],
        default: 'scale',
        label: 'view',
      },
      zoom: {
        type: 'number',
        min: 1,
        max: 100_000_000,
        step: 0.01,
        default: 1,
        label: 'zoom, as a factor of area',
      },
      method: {
        type: 'choice',
        values: [
          'full',
          'bitfit',
          'prompt',
          'prefix',
          'p-tuning',
          'ia3',
          'houlsby',
          'pfeiffer',
          'lora-8',
          'lora-16',
          'dora',
          'vera',
          'qlora',
        ],
        default: 'lora-8',
        label: 'highlighted method',
      },
      group: {
        type: 'choice',
        values: ['gpt3-wikisql', 'gpt3-mnli', 'glue-roberta-base', 'e2e-gpt-2-medium', 'metamathqa'],
        default: 'metamathqa',
        label: 'group of results',
      },
      point: { type: 'number', min: 1, max: 63, step: 1, default: 46, label: 'marked result of the group' },
    },
    parts: {
      bitfit: 'BitFit',
      prompt: 'prompt tuning',
      prefix: 'prefix tuning',
      ia3: '(IA)³',
      houlsby: 'adapters, two per block',
      pfeiffer: 'adapters, one per block',
      'lora-8': 'LoRA of rank 8',
      'lora-16': 'LoRA of rank 16',
      vera: 'VeRA',
    },
  },
  'adapter-block': {
    params: {
      place: {
        type: 'choice',
        values: ['both', 'feed-forward', 'attention', 'none'],
        default: 'both',
        label: 'where adapters stand',
      },
      m: { type: 'number', min: 1, max: 3072, step: 1, default: 64, label: 'bottleneck m' },
      t: { type: 'number', min: 0, max: 4, step: 0.001, default: 4, label: 'place in the walk' },
      step: { type: 'number', min: 0, max: 100, step: 1, default: 0, label: 'training step of the toy' },
      model: {
        type: 'choice',
        values: ['bert-base', 'bert-large', 'gpt2-medium', 'llama-3.2-3b'],
        default: 'bert-base',
        label: 'model that is counted',
      },
      open: {
        type: 'choice',
        values: ['attention', 'feed-forward'],
        default: 'attention',
        label: 'adapter that is opened',
      },
      bend: { type: 'choice', values: ['gelu', 'relu'], default: 'gelu', label: 'nonlinearity' },
      token: { type: 'number', min: 1, max: 4, step: 1, default: 4, label: 'token that is followed' },
    },
    parts: {
      frozen: 'the frozen layers of the block',
      adapter: 'the adapters',
      h: 'the vector that arrives',
      down: 'the down-projection',
      bend: 'the nonlinearity',
      up: 'the up-projection',
      out: 'the vector that leaves',
    },
  },
  'published-curves': { params: {}, parts: {} },
  'benchmark-runs': { params: {}, parts: {} },
} as const satisfies Record<string, WidgetSpec>;

export type WidgetName = keyof typeof widgetSpecs;
