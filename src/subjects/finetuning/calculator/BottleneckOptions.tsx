import { Slider } from '../../../ui/Slider.tsx';
import { Choices } from './Choices.tsx';
import type { OptionProps } from './Options.tsx';
import { Tick } from './Tick.tsx';

/** Width, placement, scaling and norms of bottleneck adapters. */
export function BottleneckOptions({ state, set }: OptionProps) {
  return (
    <>
      <Slider
        label="Bottleneck m"
        name="Bottleneck m"
        value={state.m}
        min={1}
        max={4096}
        scale="log"
        presets={[8, 64, 256]}
        tone="train"
        valueText={(m) => `${m} numbers in the middle`}
        onChange={(m) => set({ m })}
      />
      <Choices
        legend="Placement"
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
        legend="Trained scaling of the output"
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
        note="as Houlsby et al. do"
        onChange={(freeNorms) => set({ freeNorms })}
      >
        Train the model’s norms as well
      </Tick>
    </>
  );
}
