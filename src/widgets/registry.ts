import type { WidgetName } from '../course/widgets.ts';
import type { Widget } from './contract.ts';

/** Every figure by name, each a chunk of its own. A spec without its figure is a type error here. */
export const widgets: Record<WidgetName, () => Promise<Widget>> = {
  'lora-decomposition': () =>
    import('./lora-decomposition/LoraDecomposition.tsx').then((m) => m.widget as unknown as Widget),
  decision: () => import('./decision/Decision.tsx').then((m) => m.widget as unknown as Widget),
  'peft-landscape': () =>
    import('./peft-landscape/PeftLandscape.tsx').then((m) => m.widget as unknown as Widget),
  'adapter-block': () =>
    import('./adapter-block/AdapterBlock.tsx').then((m) => m.widget as unknown as Widget),
  'published-curves': () => import('./published-curves/PublishedCurves.tsx').then((m) => m.widget),
  'prompt-tuning': () =>
    import('./prompt-tuning/PromptTuning.tsx').then((m) => m.widget as unknown as Widget),
  'benchmark-runs': () => import('./benchmark-runs/BenchmarkRuns.tsx').then((m) => m.widget),
};
