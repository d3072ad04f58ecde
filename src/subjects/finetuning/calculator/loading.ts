import type { ModelConfig } from '../peft/modelConfig.ts';
import { text } from './pythonText.ts';
import type { CalculatorState } from './state.ts';

/** The class of transformers that loads a model, and PEFT’s name of its task. */
interface Task {
  auto: string;
  type: string | undefined;
}

export function taskOf(model: ModelConfig): Task {
  if (model.classifier > 0) return { auto: 'AutoModelForSequenceClassification', type: 'SEQ_CLS' };
  if (model.family === 'whisper') return { auto: 'AutoModelForSpeechSeq2Seq', type: undefined };
  if (model.kind === 'encoder-decoder') return { auto: 'AutoModelForSeq2SeqLM', type: 'SEQ_2_SEQ_LM' };
  return model.kind === 'encoder-only'
    ? { auto: 'AutoModel', type: 'FEATURE_EXTRACTION' }
    : { auto: 'AutoModelForCausalLM', type: 'CAUSAL_LM' };
}

/** The lines of Python that load the model, with its head and the tokens added to it. */
export function loading(
  state: CalculatorState,
  model: ModelConfig,
  auto: string,
  quantised: boolean,
): string[] {
  const args = [
    text(model.id),
    ...(model.classifier > 0 ? [`num_labels=${state.classes}`] : []),
    ...(quantised ? ['quantization_config=quantisation'] : []),
  ];
  return [
    `model = ${auto}.from_pretrained(${args.join(', ')})`,
    ...(state.added > 0 ? [`model.resize_token_embeddings(${model.vocab})`] : []),
  ];
}
