import type { ModelConfig } from '../peft/modelConfig.ts';
import { defaultNorms } from '../peft/norms.ts';
import type { Settings } from '../peft/settings.ts';
import { list } from './pythonText.ts';
import type { CalculatorState } from './state.ts';
import { targetModules } from './targetModules.ts';

/** The configuration class of PEFT for a method and its arguments, or undefined where PEFT is not what does it. */
export function peftConfig(
  state: CalculatorState,
  model: ModelConfig,
  settings: Settings,
): { name: string; args: string[] } | undefined {
  const targets = 'targets' in settings ? [`target_modules=${targetModules(model, settings.targets)}`] : [];
  switch (settings.method) {
    case 'lora':
    case 'qlora':
    case 'rslora':
    case 'dora':
      return {
        name: 'LoraConfig',
        args: [
          `r=${settings.r}`,
          `lora_alpha=${state.alpha}`,
          ...targets,
          ...(settings.method === 'rslora' ? ['use_rslora=True'] : []),
          ...(settings.method === 'dora' ? ['use_dora=True'] : []),
        ],
      };
    case 'hira':
      return { name: 'HiraConfig', args: [`r=${settings.r}`, ...targets] };
    case 'loha':
      return { name: 'LoHaConfig', args: [`r=${settings.r}`, `alpha=${state.alpha}`, ...targets] };
    case 'vera':
      return { name: 'VeraConfig', args: [`r=${settings.r}`, ...targets] };
    case 'ia3':
      return {
        name: 'IA3Config',
        args: [...targets, `feedforward_modules=${list(settings.feedForward)}`],
      };
    case 'bias_only':
      return { name: 'BeftConfig', args: targets };
    case 'prompt_tuning':
      return {
        name: 'PromptTuningConfig',
        args: [
          `num_virtual_tokens=${settings.tokens}`,
          ...(model.kind === 'encoder-decoder' ? [`num_transformer_submodules=${settings.copies}`] : []),
        ],
      };
    case 'prefix_tuning':
      return {
        name: 'PrefixTuningConfig',
        args: [
          `num_virtual_tokens=${settings.tokens}`,
          ...(settings.projection === undefined
            ? []
            : ['prefix_projection=True', `encoder_hidden_size=${settings.projection}`]),
        ],
      };
    case 'p_tuning':
      return {
        name: 'PromptEncoderConfig',
        args: [
          `num_virtual_tokens=${settings.tokens}`,
          `encoder_hidden_size=${settings.encoderHidden}`,
          ...(model.kind === 'encoder-decoder' ? [`num_transformer_submodules=${settings.copies}`] : []),
        ],
      };
    case 'ln_tuning':
      return {
        name: 'LNTuningConfig',
        args: [`target_modules=${list(settings.norms ?? defaultNorms(model))}`],
      };
    case 'trainable_tokens':
      return {
        name: 'TrainableTokensConfig',
        args: [
          settings.tokens <= 8
            ? `token_indices=[${Array.from({ length: settings.tokens }, (_, at) => at).join(', ')}],  # put your own here`
            : `token_indices=list(range(${settings.tokens})),  # put your own here`,
        ],
      };
    default:
      return undefined;
  }
}
