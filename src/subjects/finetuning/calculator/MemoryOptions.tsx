import { Slider } from '../../../ui/Slider.tsx';
import { words } from '../words/en/calculator.ts';
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
        label={words.memoryOptions.batch}
        name={words.memoryOptions.batch}
        value={state.batch}
        min={1}
        max={256}
        scale="log"
        presets={[1, 8, 32]}
        valueText={(batch) => words.memoryOptions.examplesAtOnce(batch)}
        onChange={(batch) => set({ batch })}
      />
      <Slider
        label={words.memoryOptions.length}
        name={words.memoryOptions.length}
        value={state.length}
        min={1}
        max={131_072}
        scale="log"
        presets={[512, 2048, 8192]}
        valueText={(length) => words.memoryOptions.tokensPerExample(length)}
        onChange={(length) => set({ length })}
      />
      <details className={styles.more}>
        <summary>{words.memoryOptions.moreAboutMemory}</summary>
        <Choices
          legend={words.memoryOptions.precision}
          value={state.precision}
          choices={[
            {
              value: 'mixed',
              label: words.memoryOptions.mixed,
              note: words.memoryOptions.mixedBytes,
            },
            { value: 'single', label: words.memoryOptions.single },
          ]}
          onChange={(precision) => set({ precision })}
        />
        <Choices
          legend={words.memoryOptions.optimiser}
          value={state.optimiser}
          choices={[
            { value: 'adam', label: words.memoryOptions.adam, note: words.memoryOptions.adamBytes },
            { value: 'adam8', label: words.memoryOptions.adam8, note: words.memoryOptions.adam8Bytes },
            {
              value: 'momentum',
              label: words.memoryOptions.momentum,
              note: words.memoryOptions.momentumBytes,
            },
            { value: 'sgd', label: words.memoryOptions.sgd, note: words.memoryOptions.sgdBytes },
          ]}
          onChange={(optimiser) => set({ optimiser })}
        />
        <Tick
          checked={state.checkpointing}
          note={words.memoryOptions.keepsInputEach}
          onChange={(checkpointing) => set({ checkpointing })}
        >
          {words.memoryOptions.gradientCheckpointing}
        </Tick>
        <Tick
          checked={state.fused}
          note={words.memoryOptions.neverKeepsWeight}
          onChange={(fused) => set({ fused })}
        >
          {words.memoryOptions.fusedAttention}
        </Tick>
        {model.kind !== 'encoder-decoder' && (
          <NumberField
            label={words.memoryOptions.labelsClassificationHead}
            note={words.memoryOptions.noSuchHead}
            value={state.classes}
            min={0}
            max={100_000}
            onChange={(classes) => set({ classes })}
          />
        )}
        <NumberField
          label={words.memoryOptions.tokensAddedVocabulary}
          value={state.added}
          min={0}
          max={100_000}
          onChange={(added) => set({ added })}
        />
      </details>
    </>
  );
}
