import { memo, useDeferredValue, useMemo } from 'react';
import controls from '../../../../figures/parts/controls.module.css';
import { Handle } from '../../../../figures/parts/Handle.tsx';
import { Named } from '../../../../figures/parts/Named.tsx';
import { PlayButton } from '../../../../figures/parts/PlayButton.tsx';
import { StageSlider } from '../../../../figures/parts/StageSlider.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { UprightSlider } from '../../../../figures/parts/UprightSlider.tsx';
import { useWalk } from '../../../../figures/parts/useWalk.ts';
import { formatNumber } from '../../../../notation/format.ts';
import type { Road } from './advise.ts';
import { across, down, FEWEST, labelsAt, labelTicks, MOST, scoreAt } from './axes.ts';
import styles from './decision.module.css';
import { at } from './place.ts';
import { areaAt, areasOf, bordersOf, columnsOf, connected, labelsOf, type Terrain } from './regions.ts';
import { roadNamed } from './roads.ts';
import { Scores } from './Scores.tsx';
import { shoreOf } from './shore.ts';
import { sideOf } from './sideOf.ts';
import type { DecisionState } from './state.ts';
import type { ViewProps } from './view.ts';
import { words } from './words.ts';

/** What leaves the model as it is: its hatched ground shows. */
const ON_THE_GROUND: readonly Road[] = ['use', 'prompt'];

const drawn = (terrain: Terrain) => {
  const columns = columnsOf(terrain);
  const areas = connected(columns);
  const paths = [...areasOf(columns)].filter(([road]) => !ON_THE_GROUND.includes(road));
  return { columns, areas, paths, border: bordersOf(columns), names: labelsOf(columns, areas) };
};

interface NamesProps {
  drawing: ReturnType<typeof drawn>;
  /** The area where the learner stands. */
  here: number | undefined;
  predicted: string | undefined;
}

/** All advice at once. */
const Areas = memo(function Areas({ drawing: { paths, border } }: Pick<NamesProps, 'drawing'>) {
  return (
    <div className={styles.areas}>
      <svg className={styles.layer} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {paths.map(([road, path]) => (
          <path key={road} data-road={road} d={path} />
        ))}
        <path className={styles.border} d={border} />
      </svg>
    </div>
  );
});

/** Each road, written into its area and over all lines; the one where the learner stands is set off. */
const Names = memo(function Names({ drawing: { names }, here, predicted }: NamesProps) {
  return (
    <div className={styles.areas}>
      {names.map(({ area, road, x, y, thin, beside }) => (
        <span
          key={area}
          className={thin ? `${styles.road} ${picture.long}` : styles.road}
          data-road={road}
          data-beside={beside || undefined}
          data-here={area === here || undefined}
          data-predicted={road === predicted || undefined}
          style={at(x, y)}
        >
          {roadNamed(road).short}
        </span>
      ))}
    </div>
  );
});

/** For a hundredth of the width: a decade of labels takes two seconds. */
const MS_PER_PLACE = 100;

/** Every baseline and every number of labels, with the road that the rule gives each, and the place of one's own. */
export function MapView({ state, set, covered, predicted, onPlay }: ViewProps) {
  const { b, n, t, q, f, gap } = state;
  // The point and the sliders follow the finger; the map may come one frame later.
  const terrain = useDeferredValue(useMemo(() => ({ t, q, f, gap }), [t, q, f, gap]));
  const drawing = useMemo(() => drawn(terrain), [terrain]);
  const [x, y] = [across(n), down(b)];
  const shore = covered ? undefined : shoreOf(state);
  const isAsea = shore !== undefined && shore > n;
  const ashore = across(shore ?? n);
  const { columns, areas } = drawing;
  const here = areaAt(columns, areas, n, b);
  const isHere = (spot: { x: number; y: number }) =>
    areaAt(columns, areas, Math.max(FEWEST, labelsAt(spot.x)), scoreAt(spot.y)) === here;
  const named = [
    ...(covered ? [] : drawing.names.map(({ road, ...name }) => ({ ...name, text: roadNamed(road).short }))),
    { x: 92, y: down(t) - 6, text: words.map.target(formatNumber(t)) },
    ...(isAsea ? [{ x: (x + ashore) / 2, y: y - 9, text: words.map.more(formatNumber(shore - n)) }] : []),
  ];
  const side = sideOf({ x, y }, named, isHere);
  const walk = useWalk({
    t: x,
    end: ashore,
    msPerStep: MS_PER_PLACE,
    onMove: (place) =>
      set({ n: shore !== undefined && place >= ashore ? shore : Math.max(FEWEST, labelsAt(place)) }),
    onPlay,
  });
  const move = (change: Partial<DecisionState>) => {
    walk.pause();
    set(change);
  };
  return (
    <>
      <div className={`${picture.pic} ${styles.pic}`} data-covered={covered || undefined}>
        <UprightSlider
          className={styles.baseline}
          name={words.field.baseline}
          value={b}
          min={0}
          max={100}
          valueText={words.field.score}
          disabled={covered}
          onChange={(score) => move({ b: score })}
        />
        <div className={styles.area} aria-hidden="true">
          <Areas drawing={drawing} />
          <svg className={styles.layer} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path data-part="target" className={styles.target} d={`M0 ${down(t)}H100`} />
            <path className={styles.here} d={`M${x} 100V${y}H0`} />
            {isAsea && <path className={styles.way} d={`M${x} ${y}H${across(shore)}`} />}
          </svg>
          <Names drawing={drawing} here={here} predicted={predicted} />
          <Scores beside={b} />
          <b className={styles.score} style={at(0, y)}>
            {formatNumber(Math.round(b))}
          </b>
          <small className={styles.targetName} style={at(100, down(t))} data-part="target">
            {words.map.target(formatNumber(t))}
          </small>
          {isAsea && (
            <b className={`${styles.more} ${picture.long}`} style={at((x + across(shore)) / 2, y)}>
              {words.map.more(formatNumber(shore - n))}
            </b>
          )}
          <b className={styles.you} data-side={side} style={at(x, y)}>
            {words.map.you}
          </b>
          <Handle
            x={x}
            y={y}
            disabled={covered}
            onDrag={(to) => move({ b: scoreAt(to.y), n: Math.max(FEWEST, labelsAt(to.x)) })}
          />
          {predicted && !covered && (
            <small className={styles.guessed}>
              <Named
                long={words.map.guessed(roadNamed(predicted as Road).name)}
                short={words.map.guessed(roadNamed(predicted as Road).short)}
              />
            </small>
          )}
        </div>
        <b className={styles.scoreName} data-part="baseline">
          {words.map.baseline}
        </b>
      </div>
      <div
        className={`${controls.controls} ${styles.below}`}
        data-inland={(shore === undefined && !covered) || undefined}
      >
        <StageSlider
          name={words.field.labelled}
          value={n}
          min={FEWEST}
          max={MOST}
          scale="log"
          sparse
          ticks={labelTicks}
          valueText={(labels) => words.field.examples(formatNumber(labels))}
          disabled={covered}
          onChange={(labels) => move({ n: labels })}
        />
        <b className={styles.labelsName} aria-hidden="true">
          <Named long={words.map.labels(formatNumber(n))} short={words.map.labelsShort} />
        </b>
        <PlayButton playing={walk.playing} label={words.map.walk} disabled={covered} onPress={walk.toggle} />
      </div>
    </>
  );
}
