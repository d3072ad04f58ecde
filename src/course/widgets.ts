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

export type WidgetSpec = { params: Record<string, NumberParam | ChoiceParam | TextParam> };

export const widgetSpecs = {
  'lora-decomposition': {
    params: {
      d: { type: 'number', min: 10, max: 1000, step: 1, default: 1000, label: 'rows of Q' },
      k: { type: 'number', min: 10, max: 1000, step: 1, default: 1000, label: 'columns of Q' },
      r: { type: 'number', min: 1, max: 1000, step: 1, default: 4, label: 'rank r' },
      t: { type: 'number', min: 0, max: 2, step: 0.001, default: 2, label: 'place in the walk' },
      i: { type: 'number', min: 1, max: 1000, step: 1, default: 250, label: 'row that is read' },
      j: { type: 'number', min: 1, max: 1000, step: 1, default: 600, label: 'column that is read' },
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
        values: ['own', 'mnli', 'raft', 'facts'],
        default: 'own',
        label: 'loaded case',
      },
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
  },
  'decision-still': { params: {} },
  'prompt-tuning-still': { params: {} },
  'peft-landscape-still': { params: {} },
} as const satisfies Record<string, WidgetSpec>;

export type WidgetName = keyof typeof widgetSpecs;
