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
  'decision-still': { params: {} },
  'prompt-tuning-still': { params: {} },
  'peft-landscape-still': { params: {} },
  'adapter-block-still': { params: {} },
} as const satisfies Record<string, WidgetSpec>;

export type WidgetName = keyof typeof widgetSpecs;
