import { Slider, type SliderProps } from '../../../../ui/Slider.tsx';
import { Letter } from './Formula.tsx';

interface Props extends Pick<SliderProps, 'value' | 'max' | 'valueText' | 'mark' | 'scale' | 'onChange'> {
  /** Values offered as buttons; those above `max` are left out. */
  presets: readonly number[];
}

/** The rank, from 1 up, as every view of the figure sets it. */
export function RankSlider({ presets, scale = 'log', ...rest }: Props) {
  return (
    <Slider
      label={
        <>
          Rank&nbsp;<Letter>r</Letter>
        </>
      }
      name="Rank r"
      tone="train"
      scale={scale}
      min={1}
      presets={presets.filter((preset) => preset <= rest.max)}
      {...rest}
    />
  );
}
