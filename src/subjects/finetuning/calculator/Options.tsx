import { Slider } from '../../../ui/Slider.tsx';
import { defaultTargets } from '../peft/defaults.ts';
import type { ModelConfig } from '../peft/modelConfig.ts';
import { words } from '../words/en/calculator.ts';
import { BottleneckOptions } from './BottleneckOptions.tsx';
import { Choices } from './Choices.tsx';
import { methodOf, type OptionName } from './methods.ts';
import { Norms } from './Norms.tsx';
import { NumberField } from './NumberField.tsx';
import { ScaledInputs } from './ScaledInputs.tsx';
import type { CalculatorState } from './state.ts';
import { Targets } from './Targets.tsx';

export interface OptionProps {
  state: CalculatorState;
  model: ModelConfig;
  set(changes: Partial<CalculatorState>): void;
}

/** What can be set for the chosen method. */
export function Options({ state, model, set }: OptionProps) {
  const { options } = methodOf(state.method);
  const has = (name: OptionName) => options.includes(name);
  const targets = state.targets ?? defaultTargets(model, state.method);
  return (
    <>
      {has('rank') && (
        <Slider
          label={words.options.rankR}
          name={words.options.rankR}
          value={state.r}
          min={1}
          max={4096}
          scale="log"
          presets={[4, 8, 16, 64, 256]}
          tone="train"
          valueText={(r) => words.options.rank(r)}
          onChange={(r) => set({ r })}
        />
      )}
      {has('alpha') && (
        <NumberField
          label={words.options.alpha}
          note={words.options.fixedFactorOn}
          value={state.alpha}
          min={1}
          max={100_000}
          onChange={(alpha) => set({ alpha })}
        />
      )}
      {has('tokens') && (
        <Slider
          label={
            state.method === 'trainable_tokens' ? words.options.trainedTokens : words.options.virtualTokens
          }
          name={
            state.method === 'trainable_tokens' ? words.options.trainedTokens : words.options.virtualTokens
          }
          value={state.tokens}
          min={1}
          max={1000}
          scale="log"
          presets={[1, 5, 20, 100]}
          tone="train"
          valueText={words.options.tokens}
          onChange={(tokens) => set({ tokens })}
        />
      )}
      {has('copies') && model.kind === 'encoder-decoder' && (
        <Choices
          legend={words.options.prompts}
          value={String(state.copies)}
          choices={[
            { value: '2', label: words.options.forEncoderAndDecoder, note: words.options.asPeftKeeps },
            { value: '1', label: words.options.onePrompt, note: words.options.asInPaper },
          ]}
          onChange={(value) => set({ copies: value === '1' ? 1 : 2 })}
        />
      )}
      {has('projection') && (
        <NumberField
          label={words.options.widthNetworkBehind}
          note={words.options.usedWhileTraining}
          value={state.projection}
          min={0}
          max={100_000}
          onChange={(projection) => set({ projection })}
        />
      )}
      {has('encoder') && (
        <NumberField
          label={words.options.widthPromptEncoder}
          note={words.options.encoderThrownAway}
          value={state.encoder}
          min={1}
          max={100_000}
          onChange={(encoder) => set({ encoder })}
        />
      )}
      {has('bottleneck') && <BottleneckOptions state={state} model={model} set={set} />}
      {has('units') && (
        <Choices
          legend={words.options.editsEachLayer}
          value={String(state.units)}
          choices={[
            { value: '1', label: words.options.oneEdit },
            { value: '2', label: words.options.twoEdits },
          ]}
          onChange={(value) => set({ units: Number(value) })}
        />
      )}
      {has('targets') && (
        <Targets
          model={model}
          method={state.method}
          targets={targets}
          embeddings={has('embeddings')}
          onChange={(next) => set({ targets: next, feedForward: undefined })}
        />
      )}
      {has('feedForward') && <ScaledInputs state={state} model={model} set={set} />}
      {has('norms') && <Norms state={state} model={model} set={set} />}
    </>
  );
}
