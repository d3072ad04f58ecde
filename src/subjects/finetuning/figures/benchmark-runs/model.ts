/**
 * One model, one task, nine ways to tune it: trained share against accuracy.
 *
 * Source: PEFT method comparison, MetaMathQA (huggingface/peft, method_comparison, read 2026-08-21): Llama-3.2-3B,
 * 5,000 steps, tested on the 1,319 problems of GSM8K, one NVIDIA L40S, one seed. Learning rates are those of each run
 * and not equally tuned. The file of full fine-tuning is the benchmark's own estimate: parameters times 2 bytes.
 */

import type { DataTable, Description } from '../../../../figures/frame/figure.ts';
import { formatFixed, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { words } from './words.ts';

/** Parameters of Llama-3.2-3B. */
export const BASE = 3_212_749_824;
/** Problems in the test. */
const PROBLEMS = 1319;
/** The range usually named for parameter-efficient methods, as shares. */
export const USUAL = [0.0001, 0.01] as const;

export interface Method {
  id: 'vera' | 'ia3' | 'prompt' | 'prefix' | 'lora' | 'dora' | 'lora-mlp' | 'rslora' | 'full';
  /** On the point. */
  name: string;
  /** In the table. */
  setting: string;
  trained: number;
  /** Right answers in per cent. */
  accuracy: number;
  peakGiB: number;
  fileMiB: number;
}

/** In order of the trained share. */
export const methods: readonly Method[] = [
  {
    id: 'vera',
    ...words.methods.vera,
    trained: 129_024,
    accuracy: 35.41,
    peakGiB: 20.14,
    fileMiB: 6.51,
  },
  {
    id: 'ia3',
    ...words.methods.ia3,
    trained: 286_720,
    accuracy: 39.8,
    peakGiB: 21.64,
    fileMiB: 1.1,
  },
  {
    id: 'prompt',
    ...words.methods.prompt,
    trained: 614_400,
    accuracy: 34.34,
    peakGiB: 22.73,
    fileMiB: 2.34,
  },
  {
    id: 'prefix',
    ...words.methods.prefix,
    trained: 2_867_200,
    accuracy: 41.62,
    peakGiB: 19.17,
    fileMiB: 10.94,
  },
  {
    id: 'lora',
    ...words.methods.lora,
    trained: 9_175_040,
    accuracy: 47.84,
    peakGiB: 20.76,
    fileMiB: 35.01,
  },
  {
    id: 'dora',
    ...words.methods.dora,
    trained: 9_289_728,
    accuracy: 46.93,
    peakGiB: 22.85,
    fileMiB: 35.46,
  },
  {
    id: 'lora-mlp',
    ...words.methods['lora-mlp'],
    trained: 9_461_760,
    accuracy: 49.43,
    peakGiB: 23,
    fileMiB: 36.11,
  },
  {
    id: 'rslora',
    ...words.methods.rslora,
    trained: 18_350_080,
    accuracy: 51.33,
    peakGiB: 21.01,
    fileMiB: 70.01,
  },
  {
    id: 'full',
    ...words.methods.full,
    trained: BASE,
    accuracy: 47.16,
    peakGiB: 36.2,
    fileMiB: 6127.83,
  },
];

/** Trained over all: numbers added to the base count in both. Full fine-tuning adds none. */
export function trainedShare({ id, trained }: Pick<Method, 'id' | 'trained'>): number {
  return id === 'full' ? trained / BASE : trained / (BASE + trained);
}

/** Standard error of a score in per cent: 100·√(p(1 − p)/n) for n independent problems. */
export function standardError(accuracy: number, problems = PROBLEMS): number {
  const p = accuracy / 100;
  return 100 * Math.sqrt((p * (1 - p)) / problems);
}

function inWords(): Description {
  const efficient = methods.filter(({ id }) => id !== 'full');
  const shares = efficient.map(trainedShare);
  const scores = efficient.map(({ accuracy }) => accuracy);
  const full = methods.find(({ id }) => id === 'full');
  return {
    short: words.short,
    state: words.state({
      leastShare: formatPercent(Math.min(...shares)),
      mostShare: formatPercent(Math.max(...shares)),
      leastScore: formatFixed(Math.min(...scores), 1),
      mostScore: formatFixed(Math.max(...scores), 1),
      full: full && formatFixed(full.accuracy, 1),
    }),
    change: '',
  };
}

/** The figure in words. It has no parameters, so it says the same in every state. */
export const description = inWords();

export function describe(): Description {
  return description;
}

export function table(): DataTable {
  return {
    caption: words.caption(formatNumber(PROBLEMS)),
    columns: words.columns,
    rows: methods.map((method) => [
      method.setting,
      method.trained,
      formatPercent(trainedShare(method)),
      method.accuracy,
      method.peakGiB,
      method.fileMiB,
    ]),
  };
}
