import { Slider } from '../../../ui/Slider.tsx';
import { Choices } from './Choices.tsx';
import styles from './calculator.module.css';
import { NumberField } from './NumberField.tsx';
import type { OptionProps } from './Options.tsx';
import { Tick } from './Tick.tsx';

/** Batch and length, and behind a fold what else decides on memory, and what is changed of the model. */
export function MemoryOptions({ state, model, set }: OptionProps) {
  return (
    <>
      <Slider
        label="Batch"
        name="Batch"
        value={state.batch}
        min={1}
        max={256}
        scale="log"
        presets={[1, 8, 32]}
        valueText={(batch) => `${batch} examples at once`}
        onChange={(batch) => set({ batch })}
      />
      <Slider
        label="Length"
        name="Length"
        value={state.length}
        min={1}
        max={131_072}
        scale="log"
        presets={[512, 2048, 8192]}
        valueText={(length) => `${length} tokens per example`}
        onChange={(length) => set({ length })}
      />
      <details className={styles.more}>
        <summary>More about memory and the model</summary>
        <Choices
          legend="Precision"
          value={state.precision}
          choices={[
            {
              value: 'mixed',
              label: '16 bits, with a master copy in 32',
              note: '16 bytes per trained number',
            },
            { value: 'single', label: '32 bits' },
          ]}
          onChange={(precision) => set({ precision })}
        />
        <Choices
          legend="Optimiser"
          value={state.optimiser}
          choices={[
            { value: 'adam', label: 'Adam', note: '8 bytes per trained number' },
            { value: 'adam8', label: 'Adam in 8 bits', note: '2 bytes' },
            { value: 'momentum', label: 'SGD with momentum', note: '4 bytes' },
            { value: 'sgd', label: 'SGD', note: 'nothing' },
          ]}
          onChange={(optimiser) => set({ optimiser })}
        />
        <Tick
          checked={state.checkpointing}
          note="keeps the input of each layer and computes the rest again"
          onChange={(checkpointing) => set({ checkpointing })}
        >
          Gradient checkpointing
        </Tick>
        <Tick
          checked={state.fused}
          note="never keeps a weight for each pair of tokens, as FlashAttention does"
          onChange={(fused) => set({ fused })}
        >
          Fused attention
        </Tick>
        {model.kind !== 'encoder-decoder' && (
          <NumberField
            label="Labels of a classification head"
            note="0: no such head."
            value={state.classes}
            min={0}
            max={100_000}
            onChange={(classes) => set({ classes })}
          />
        )}
        <NumberField
          label="Tokens added to the vocabulary"
          value={state.added}
          min={0}
          max={100_000}
          onChange={(added) => set({ added })}
        />
      </details>
    </>
  );
}
