import { formatFixed, formatNumber } from '../../../notation/format.ts';
import type { Counts } from '../peft/count.ts';
import type { ModelConfig } from '../peft/modelConfig.ts';
import type { Settings } from '../peft/settings.ts';
import { loading, taskOf } from './loading.ts';
import { peftConfig } from './peftConfig.ts';
import { text } from './pythonText.ts';
import type { CalculatorState } from './state.ts';
import { withoutPeft } from './withoutPeft.ts';

const NF4 = [
  'quantisation = BitsAndBytesConfig(',
  '    load_in_4bit=True,',
  '    bnb_4bit_quant_type="nf4",',
  '    bnb_4bit_use_double_quant=True,',
  '    bnb_4bit_compute_dtype=torch.bfloat16,',
  ')',
];

/** The Python that makes what the state describes: with PEFT, with the adapters library, or with PyTorch alone. */
export function pythonOf(
  state: CalculatorState,
  model: ModelConfig,
  settings: Settings,
  counts: Counts,
): string {
  const { auto, type } = taskOf(model);
  const config = peftConfig(state, model, settings);
  if (!config) return withoutPeft(state, model, settings, auto);
  const quantised = settings.method === 'qlora';
  const args = [...(type ? [`task_type=${text(type)}`] : []), ...config.args];
  return [
    ...(quantised ? ['import torch'] : []),
    `from peft import ${[config.name, 'get_peft_model', ...(quantised ? ['prepare_model_for_kbit_training'] : [])].join(', ')}`,
    `from transformers import ${auto}${quantised ? ', BitsAndBytesConfig' : ''}`,
    '',
    ...(quantised ? NF4 : []),
    ...loading(state, model, auto, quantised),
    ...(quantised ? ['model = prepare_model_for_kbit_training(model)'] : []),
    `config = ${config.name}(`,
    ...args.map((arg) => `    ${arg.includes('#') ? arg : `${arg},`}`),
    ')',
    'model = get_peft_model(model, config)',
    'model.print_trainable_parameters()',
    `# trainable params: ${formatNumber(counts.trainable)} || all params: ${formatNumber(counts.total)} || trainable%: ${formatFixed((100 * counts.trainable) / counts.total, 4)}`,
    '',
  ].join('\n');
}
