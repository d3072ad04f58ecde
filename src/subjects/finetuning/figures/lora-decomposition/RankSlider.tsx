import { Slider, type SliderProps } from '../../../../ui/Slider.tsx';
import { lettered } from './Formula.tsx';
import { words } from './words/figure.ts';

interface Props extends Pick<SliderProps, 'value' | 'max' | 'valueText' | 'mark' | 'scale' | 'onChange'> {
  /** Values offered as buttons; those above `max` are left out. */
  presets: readonly number[];
}

/** The rank, from 1 up, as every view of the figure sets it. */
export function RankSlider({ presets, scale = 'log', ...rest }: Props) {
  return (
    <Slider
      label={lettered(words.rank.label)}
      name={words.rank.name}
      tone="train"
      scale={scale}
      min={1}
      presets={presets.filter((preset) => preset <= rest.max)}
      {...rest}
    />
  );
}
