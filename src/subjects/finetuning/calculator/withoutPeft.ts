import type { ModelConfig } from '../peft/modelConfig.ts';
import type { Settings } from '../peft/settings.ts';
import { loading } from './loading.ts';
import type { CalculatorState } from './state.ts';

const ADAPTERS = { houlsby: 'DoubleSeqBnConfig', pfeiffer: 'SeqBnConfig', parallel: 'ParBnConfig' } as const;
const SCALINGS = { none: [], scalar: ['scaling="learned"'], channel: ['scaling="channel"'] } as const;

/** The Python for what PEFT does not do: the adapters library, or PyTorch alone. */
export function withoutPeft(
  state: CalculatorState,
  model: ModelConfig,
  settings: Settings,
  auto: string,
): string {
  const load = loading(state, model, auto, false);
  const free = (condition: string) => [
    'for name, parameter in model.named_parameters():',
    `    parameter.requires_grad = ${condition}`,
  ];
  const library = (name: string, args: readonly string[], more: readonly string[] = []) => [
    'import adapters',
    `from adapters import ${name}`,
    `from transformers import ${auto}`,
    '',
    ...load,
    'adapters.init(model)',
    `model.add_adapter("task", config=${name}(${args.join(', ')}))`,
    'model.train_adapter("task")',
    ...more,
    'print(model.adapter_summary())',
    '',
  ];
  if (settings.method === 'bottleneck')
    return library(
      ADAPTERS[settings.placement],
      [`reduction_factor=${model.hidden} / ${settings.m}`, ...SCALINGS[settings.scaling ?? 'none']],
      settings.norms
        ? [
            'for name, parameter in model.named_parameters():',
            '    if "norm" in name.lower() or ".ln_" in name:',
            '        parameter.requires_grad = True',
          ]
        : [],
    ).join('\n');
  if (settings.method === 'reft')
    return library('LoReftConfig', [
      `r=${settings.r}`,
      'prefix_positions=3',
      ...(settings.units === 2 ? ['suffix_positions=3', 'tied_weights=False'] : []),
    ]).join('\n');
  const head = model.classifier > 0 ? ' or name.startswith(("classifier", "score"))' : '';
  return [
    `from transformers import ${auto}`,
    '',
    ...load,
    ...(settings.method === 'bitfit'
      ? free(`name.endswith(".bias")${head}`)
      : ['model.requires_grad_(True)']),
    'print(sum(p.numel() for p in model.parameters() if p.requires_grad))',
    '',
  ].join('\n');
}
