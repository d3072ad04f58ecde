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
            label: words.bottleneckOptions.houlsby,
            note: words.bottleneckOptions.twoPerLayer,
          },
          {
            value: 'pfeiffer',
            label: words.bottleneckOptions.pfeiffer,
            note: words.bottleneckOptions.oneAfter,
          },
          {
            value: 'parallel',
            label: words.bottleneckOptions.parallel,
            note: words.bottleneckOptions.oneBeside,
          },
        ]}
        onChange={(placement) => set({ placement })}
      />
      <Choices
        legend={words.bottleneckOptions.trainedScalingOutput}
        value={state.scaling}
        choices={[
          { value: 'none', label: words.bottleneckOptions.none },
          { value: 'scalar', label: words.bottleneckOptions.factorPerAdapter },
          { value: 'channel', label: words.bottleneckOptions.factorPerNumber },
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
