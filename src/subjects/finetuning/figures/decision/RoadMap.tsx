import { memo, type PointerEvent, useMemo, useRef } from 'react';
import { holdPointer } from '../../../../figures/parts/holdPointer.ts';
import { Legend } from '../../../../figures/parts/Legend.tsx';
import { Swatch } from '../../../../figures/parts/Swatch.tsx';
import { formatNumber } from '../../../../notation/format.ts';
import { across, down, labelsAt, scoreAt } from './axes.ts';
import styles from './decision.module.css';
import { at, Plot } from './Plot.tsx';
import {
  areaAt,
  areasOf,
  bordersOf,
  columnsOf,
  connected,
  type Label,
  labelsOf,
  type Terrain,
} from './regions.ts';
import { roadNamed } from './roads.ts';
import type { DecisionState } from './state.ts';
import { words } from './words.ts';

const trained = (
  <Swatch width={16} height={12}>
    <rect className={styles['swatch-trained']} x={0.5} y={0.5} width={15} height={11} />
  </Swatch>
);

const Areas = memo(function Areas({ columns }: { columns: ReturnType<typeof columnsOf> }) {
  return (
    <>
      {[...areasOf(columns)].map(([road, path]) => (
        <path key={road} className={`${styles.road} ${styles[`road-${road}`]}`} d={path} />
      ))}
      <path className={styles.border} d={bordersOf(columns)} />
    </>
  );
});

/** The roads written into their areas; the one the learner stands in is set off. */
const Names = memo(function Names({ labels, here }: { labels: Label[]; here: number | undefined }) {
  return labels.map(({ area, road, x, y }) => (
    <span key={area} className={styles.roadName} data-advised={area === here || undefined} style={at(x, y)}>
      {roadNamed(road).short}
    </span>
  ));
});

interface Props {
  state: DecisionState;
  /** The map as it was last worked out; it may follow a moving target one frame late. */
  terrain: Terrain;
  open: boolean;
  onMove(change: Pick<DecisionState, 'b' | 'n'>): void;
}

/** Every baseline and every number of correct labels at once, with the road the rule gives each, and the learner's place. */
export function RoadMap({ state, terrain, open, onMove }: Props) {
  const { b, n } = state;
  const { t, q, f, gap } = terrain;
  const columns = useMemo(() => columnsOf({ t, q, f, gap }), [t, q, f, gap]);
  const areas = useMemo(() => connected(columns), [columns]);
  const labels = useMemo(() => labelsOf(columns, areas), [columns, areas]);
  const held = useRef(false);
  const correct = (n * state.q) / 100;
  const here = areaAt(columns, areas, correct, b);
  const [x, y] = [across(correct), down(b)];

  function follow(event: PointerEvent<HTMLElement>): void {
    const box = event.currentTarget.closest('[data-area]')?.getBoundingClientRect();
    if (!box || box.width === 0 || box.height === 0) return;
    const right = state.q / 100;
    const place = Math.min(100, Math.max(0, ((event.clientX - box.left) / box.width) * 100));
    const height = Math.min(100, Math.max(0, ((event.clientY - box.top) / box.height) * 100));
    onMove({ b: scoreAt(height), n: Math.max(10, Number((labelsAt(place) / right).toPrecision(2))) });
  }

  function grasp(event: PointerEvent<HTMLElement>): void {
    if (!open || event.button !== 0) return;
    held.current = true;
    holdPointer(event.currentTarget, event.pointerId);
    follow(event);
  }

  const letGo = () => {
    held.current = false;
  };
  const dragging = {
    onPointerMove: (event: PointerEvent<HTMLElement>) => held.current && follow(event),
    onPointerUp: letGo,
    onLostPointerCapture: letGo,
  };

  return (
    <Plot
      className={styles.map}
      title={
        <>
          <b>{words.map.title}</b>
          <span className={styles.how}>{words.map.how}</span>
          <div className={styles.orange}>
            <Legend entries={[{ key: 'trained', swatch: trained, words: words.map.trained }]} />
          </div>
        </>
      }
      vertical={words.map.baseline}
      horizontal={words.map.correctLabels}
      ground={<Areas columns={columns} />}
      shapes={
        <>
          <path
            data-part="target"
            className={`${styles.level} ${styles.target}`}
            d={`M0 ${down(state.t)}H100`}
          />
          <path className={styles.here} d={`M${x} 100V${y}H0`} />
        </>
      }
    >
      <Names labels={labels} here={here} />
      {/* Pointer only: the sliders below set the same two numbers by key, button and field. */}
      <span
        className={styles.ground}
        onPointerDown={(event) => event.pointerType === 'mouse' && grasp(event)}
        {...dragging}
        onPointerUp={(event) => {
          letGo();
          if (event.pointerType !== 'mouse' && open) follow(event);
        }}
      />
      <span className={styles.point} style={at(x, y)} onPointerDown={grasp} {...dragging} />
      <span className={styles.reading} style={{ '--decision-x': x / 100 } as React.CSSProperties}>
        <span>{words.map.correct(formatNumber(Math.round(correct)))}</span>
      </span>
    </Plot>
  );
}
