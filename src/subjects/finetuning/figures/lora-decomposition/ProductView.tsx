import { useState } from 'react';
import styles from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import { PlayButton } from '../../../../figures/parts/PlayButton.tsx';
import { reducesMotion } from '../../../../figures/parts/reducesMotion.ts';
import { StageSlider } from '../../../../figures/parts/StageSlider.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { useWalk } from '../../../../figures/parts/useWalk.ts';
import { formatPercent } from '../../../../notation/format.ts';
import { loraShare } from '../../methods/lora.ts';
import { Moment } from './Moment.tsx';
import { MomentStrip } from './MomentStrip.tsx';
import { hasMoment, highestRank } from './model.ts';
import moment from './moment.module.css';
import { MS_PER_PLACE, PLACES } from './moment.ts';
import { RankSlider } from './RankSlider.tsx';
import { Sheet } from './Sheet.tsx';
import type { ViewProps } from './view.ts';
import { words } from './words/drawn.ts';

const RANKS = [1, 4, 8, 64, 500];
const END = PLACES.count;

/** The first view: Q, frozen, and ΔQ = A·B beside it, with the moment in which it becomes a product. */
export function ProductView({ state, set, uid, covered, dots, onPlay }: ViewProps) {
  const { d, k, r, t } = state;
  // Told in five pictures at this rank: whatever moves then puts the moment itself in their place again.
  const [told, setTold] = useState<number>();
  const strip = told === r && t === END;
  // Whoever scrubs to the end keeps what is being held.
  const [scrubbing, setScrubbing] = useState(false);
  const walk = useWalk({
    t: Math.max(0, t - PLACES.whole),
    end: END - PLACES.whole,
    msPerStep: MS_PER_PLACE,
    onMove: (place) => set({ t: PLACES.whole + place }),
    onPlay,
  });
  if (!hasMoment(state)) return <Sheet state={state} uid={uid} covered={covered} loupe />;

  const play = () => {
    if (reducesMotion()) {
      setTold(strip ? undefined : r);
      set({ t: END });
    } else walk.toggle();
  };
  const top = highestRank(state);
  return (
    <>
      <div className={picture.pic}>
        {strip ? <MomentStrip state={state} /> : <Moment state={state} set={set} uid={uid} dots={dots} />}
      </div>
      {t >= PLACES.whole && (
        <div className={`${styles.controls} ${moment.controls}`}>
          {t < END || scrubbing ? (
            <StageSlider
              label={<Named long={words.moment} short={words.momentShort} />}
              name={words.moment}
              value={t}
              min={PLACES.whole}
              max={END}
              step={0.01}
              keyStep={1}
              ticks={Object.values(PLACES).filter((place) => place >= PLACES.whole)}
              tickText={(place) => words.places[place] ?? ''}
              valueText={(place) => words.places[Math.round(place)] ?? ''}
              sparse
              disabled={covered}
              onChange={(place) => {
                walk.pause();
                set({ t: place });
              }}
              onHold={setScrubbing}
            />
          ) : (
            <RankSlider
              rank={r}
              set={set}
              max={top}
              scale="log"
              ticks={RANKS.filter((rank) => rank <= top)}
              valueText={(rank) => words.rankValue(rank, formatPercent(loraShare(d, k, rank)))}
              disabled={covered}
            />
          )}
          <PlayButton playing={walk.playing} label={words.play} disabled={covered} onPress={play} />
        </div>
      )}
    </>
  );
}
