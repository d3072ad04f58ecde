import type { Widget } from './frame/contract.ts';
import type { WidgetName } from './specs.ts';

/** Every figure by name, each a chunk of its own. A spec without its figure is a type error here. */
export const widgets: Record<WidgetName, () => Promise<Widget>> = {
  'lora-decomposition': () =>
    import('../subjects/finetuning/figures/lora-decomposition/LoraDecomposition.tsx').then(
      (m) => m.widget as unknown as Widget,
    ),
  decision: () =>
    import('../subjects/finetuning/figures/decision/Decision.tsx').then((m) => m.widget as unknown as Widget),
  'peft-landscape': () =>
    import('../subjects/finetuning/figures/peft-landscape/PeftLandscape.tsx').then(
      (m) => m.widget as unknown as Widget,
    ),
  'adapter-block': () =>
    import('../subjects/finetuning/figures/adapter-block/AdapterBlock.tsx').then(
      (m) => m.widget as unknown as Widget,
    ),
  'published-curves': () =>
    import('../subjects/finetuning/figures/published-curves/PublishedCurves.tsx').then((m) => m.widget),
  'prompt-tuning': () =>
    import('../subjects/finetuning/figures/prompt-tuning/PromptTuning.tsx').then(
      (m) => m.widget as unknown as Widget,
    ),
  'benchmark-runs': () =>
    import('../subjects/finetuning/figures/benchmark-runs/BenchmarkRuns.tsx').then((m) => m.widget),
};
