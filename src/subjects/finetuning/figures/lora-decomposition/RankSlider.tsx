import { formatPercent } from '../../../../notation/format.ts';
import { Slider } from '../../../../ui/Slider.tsx';
import { loraShare } from '../../methods/lora.ts';
import { Letter } from './Formula.tsx';
import { counts, type LoraState, maxRank } from './model.ts';

/** The rank, as it is set in the views that draw the example: from 1 to the shorter side, break-even marked. */
export function RankSlider({ state, onChange }: { state: LoraState; onChange(rank: number): void }) {
  const { d, k, r } = state;
  return (
    <Slider
      label={
        <>
          Rank&nbsp;<Letter>r</Letter>
        </>
      }
      name="Rank r"
      tone="train"
      scale="log"
      value={r}
      min={1}
      max={maxRank(state)}
      presets={[1, 4, 8, 64, 500, 1000].filter((preset) => preset <= maxRank(state))}
      mark={{ value: counts(state).breakEven, label: 'break-even' }}
      valueText={(rank) => `rank ${rank}, ${formatPercent(loraShare(d, k, rank))} of Q`}
      onChange={onChange}
    />
  );
}
