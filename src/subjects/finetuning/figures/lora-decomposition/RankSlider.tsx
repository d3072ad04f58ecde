import type { ComponentProps } from 'react';
import { StageSlider } from '../../../../figures/parts/StageSlider.tsx';
import { lettered } from './Letter.tsx';
import type { LoraState } from './model.ts';
import { words } from './words/drawn.ts';

interface Props
  extends Pick<
    ComponentProps<typeof StageSlider>,
    'label' | 'max' | 'scale' | 'ticks' | 'valueText' | 'disabled'
  > {
  rank: number;
  set(change: Partial<LoraState>): void;
}

/** The rank as the main control of a view. */
export const RankSlider = ({ rank, set, ...view }: Props) => (
  <StageSlider
    label={lettered(words.rank)}
    name={words.rankName}
    value={rank}
    min={1}
    tone="train"
    onChange={(r) => set({ r })}
    {...view}
  />
);
