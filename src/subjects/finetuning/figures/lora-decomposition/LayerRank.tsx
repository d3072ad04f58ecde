import { formatPercent } from '../../../../notation/format.ts';
import { loraShare } from '../../methods/lora.ts';
import { counts, type LoraState, maxRank } from './model.ts';
import { RankSlider } from './RankSlider.tsx';
import { words } from './words/figure.ts';

/** The rank in the views that draw the example: from 1 to the shorter side, break-even marked. */
export function LayerRank({ state, onChange }: { state: LoraState; onChange(rank: number): void }) {
  const { d, k, r } = state;
  return (
    <RankSlider
      value={r}
      max={maxRank(state)}
      presets={[1, 4, 8, 64, 500, 1000]}
      mark={{ value: counts(state).breakEven, label: words.rank.breakEven }}
      valueText={(rank) => words.rank.share(rank, formatPercent(loraShare(d, k, rank)))}
      onChange={onChange}
    />
  );
}
