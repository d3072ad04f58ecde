import { useMemo } from 'react';
import controls from '../../../../figures/parts/controls.module.css';
import { PlayButton } from '../../../../figures/parts/PlayButton.tsx';
import { StageSlider } from '../../../../figures/parts/StageSlider.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { useReveal } from '../../../../figures/parts/useReveal.ts';
import { useWalk } from '../../../../figures/parts/useWalk.ts';
import { AdapterWalk } from './AdapterWalk.tsx';
import { MovedMeter } from './MovedMeter.tsx';
import { END, STOPS } from './model.ts';
import type { ViewProps } from './view.ts';
import styles from './walk.module.css';
import { words } from './words.ts';

const MS_PER_STOP = 1500;
const says = words.walkView;

/** A vector on its way through one adapter, and how far the block's output has moved by it. */
export function WalkView({ state, set, predicted, covered, onPlay }: ViewProps) {
  const { t } = state;
  const walk = useWalk({ t, end: END, msPerStep: MS_PER_STOP, onMove: (to) => set({ t: to }), onPlay });
  const { playing, toggle } = walk;
  useReveal(covered, predicted, toggle);
  const seen = useMemo(() => (covered ? { ...state, t: 0 } : state), [covered, state]);
  return (
    <>
      <div className={`${picture.pic} ${styles.pic}`}>
        <AdapterWalk state={seen} />
        <MovedMeter state={seen} predicted={predicted} covered={covered} />
      </div>
      <div className={controls.controls}>
        <StageSlider
          name={says.walk}
          value={seen.t}
          min={0}
          max={END}
          step={0.01}
          ticks={STOPS.map((_, stop) => stop)}
          tickText={(stop) => STOPS[stop] ?? ''}
          valueText={(place) => STOPS[Math.round(place)] ?? ''}
          disabled={covered}
          onChange={walk.jump}
        />
        <PlayButton playing={playing} label={says.play} disabled={covered} onPress={toggle} />
      </div>
    </>
  );
}
