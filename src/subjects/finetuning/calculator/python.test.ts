import { describe, expect, it } from 'vitest';
import type { ModelEntry } from '../peft/modelTypes.ts';
import { models } from '../testing/models.ts';
import { calculate, modelFor, settingsFor } from './calculate.ts';
import { methods } from './methods.ts';
import { pythonOf } from './python.ts';
import { type CalculatorState, startState } from './state.ts';

function python(changes: Partial<CalculatorState>): string {
  const state = { ...startState(models), ...changes };
  const found = modelFor(state, models);
  if (!found.ok) throw new Error(found.message);
  const settings = settingsFor(state, found.model);
  const result = calculate(state, found.model, settings);
  if (!result.ok) throw new Error(result.message);
  return pythonOf(state, found.model, settings, result.counts);
}

describe('the Python', () => {
  it('makes the PEFT configuration and says what it will print', () => {
    expect(
      python({ model: 'Qwen/Qwen2.5-3B', targets: ['q_proj', 'v_proj'] }),
    ).toBe(`from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM

model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-3B")
config = LoraConfig(
    task_type="CAUSAL_LM",
    r=16,
    lora_alpha=32,
    target_modules=["q_proj", "v_proj"],
)
model = get_peft_model(model, config)
model.print_trainable_parameters()
# trainable params: 3,686,400 || all params: 3,089,625,088 || trainable%: 0.1193
`);
  });

  it.each<[Partial<CalculatorState>, RegExp[]]>([
    [{ method: 'qlora' }, [/load_in_4bit=True/, /prepare_model_for_kbit_training\(model\)/, /"all-linear"/]],
    [{ method: 'rslora' }, [/use_rslora=True/]],
    [{ method: 'dora' }, [/use_dora=True/]],
    [{ method: 'vera', r: 256 }, [/VeraConfig\(/, /r=256/]],
    [{ method: 'ia3' }, [/IA3Config\(/, /feedforward_modules=\["down_proj"\]/]],
    [{ method: 'prompt_tuning', model: 't5-large' }, [/SEQ_2_SEQ_LM/, /num_transformer_submodules=2/]],
    [{ method: 'prefix_tuning', projection: 512 }, [/prefix_projection=True/, /encoder_hidden_size=512/]],
    [{ method: 'p_tuning' }, [/PromptEncoderConfig/, /encoder_hidden_size=128/]],
    [
      { method: 'bottleneck', model: 'bert-base-uncased' },
      [/DoubleSeqBnConfig\(reduction_factor=768 \/ 64\)/],
    ],
    [{ method: 'bitfit', model: 'gpt2' }, [/endswith\("\.bias"\)/]],
    [{ method: 'full' }, [/requires_grad_\(True\)/]],
    [{ method: 'reft', units: 2 }, [/LoReftConfig\(r=16, .*tied_weights=False/]],
    [
      { model: 'roberta-base', classes: 3 },
      [/AutoModelForSequenceClassification/, /num_labels=3/, /SEQ_CLS/],
    ],
    [{ added: 27 }, [/resize_token_embeddings\(128283\)/]],
    // A list would match attention.output.dense too.
    [
      { model: 'bert-base-uncased', targets: ['output.dense'] },
      [/target_modules=r"\.\*\\\.\\d\+\\\.\(output\\\.dense\)"/],
    ],
  ])('for %o', (changes, patterns) => {
    for (const pattern of patterns) expect(python(changes)).toMatch(pattern);
  });

  it('can be made for every method of a model with biases', () => {
    for (const { id } of methods) expect(python({ method: id, model: 'gpt2', r: 2 })).toContain('"gpt2"');
  });

  it('keeps a name from breaking out of its quotes', () => {
    const sizes = models.find(({ id }) => id === 'gpt2') as ModelEntry;
    expect(python({ custom: { ...sizes, id: 'x"); import os #\n' } })).toContain(
      String.raw`from_pretrained("x\"); import os #")`,
    );
  });
});
