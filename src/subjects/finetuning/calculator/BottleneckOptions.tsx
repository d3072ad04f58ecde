import { Slider } from '../../../ui/Slider.tsx';
import { words } from '../words/en/calculator.ts';
import { Choices } from './Choices.tsx';
import type { OptionProps } from './Options.tsx';
import { Tick } from './Tick.tsx';

/** Width, placement, scaling and norms of bottleneck adapters. */
export function BottleneckOptions({ state, set }: OptionProps) {
  return (
    <>
      <Slider
        label={words.bottleneckOptions.bottleneckM}
        name={words.bottleneckOptions.bottleneckM}
        value={state.m}
        min={1}
        max={4096}
        scale="log"
        presets={[8, 64, 256]}
        tone="train"
        valueText={(m) => words.bottleneckOptions.numbersMiddle(m)}
        onChange={(m) => set({ m })}
      />
      <Choices
        legend={words.bottleneckOptions.placement}
        value={state.placement}
        choices={[
          {
            value: 'houlsby',
            label: 'Houlsby',
            note: 'two per layer: after attention and after feed-forward',
          },
          { value: 'pfeiffer', label: 'Pfeiffer', note: 'one per layer: after feed-forward' },
          { value: 'parallel', label: 'Parallel', note: 'one per layer: beside feed-forward' },
        ]}
        onChange={(placement) => set({ placement })}
      />
      <Choices
        legend={words.bottleneckOptions.trainedScalingOutput}
        value={state.scaling}
        choices={[
          { value: 'none', label: 'None' },
          { value: 'scalar', label: 'One factor per adapter' },
          { value: 'channel', label: 'One factor per number' },
        ]}
        onChange={(scaling) => set({ scaling })}
      />
      <Tick
        checked={state.freeNorms}
        note={words.bottleneckOptions.houlsbyEtAl}
        onChange={(freeNorms) => set({ freeNorms })}
      >
        {words.bottleneckOptions.trainModelsNorms}
      </Tick>
    </>
  );
}
