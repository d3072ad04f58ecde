import { memo, useMemo } from 'react';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { linked } from '../../../../ui/linked.tsx';
import { activate } from './activation.ts';
import shared from './adapter.module.css';
import { offsets } from './bottleneck.ts';
import { Column } from './Column.tsx';
import { Fan } from './Fan.tsx';
import { AROUND, at, rowAt, TOP, WIDE, X } from './layout.ts';
import { BAR_SCALE, type BlockState, view } from './model.ts';
import { D } from './toy.ts';
import styles from './walk.module.css';
import { frameAt } from './walk.ts';
import { words } from './words.ts';

const says = words.walkView;
const GAP = 0.7;
/** A bar that is shorter than this part of its cell's half is not seen. */
const SEEN = 0.02;
const ROWS = Array.from({ length: D }, (_, n) => rowAt(n, D));

interface RoadProps {
  /** In hundredths of the width and the height: x1, y1, x2, y2. */
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  open: boolean;
}

/** A road, which is grey until something has gone along it. */
const Road = memo(({ x1, y1, x2, y2, open }: RoadProps) => (
  <line
    x1={at(x1)}
    y1={at(y1)}
    x2={at(x2)}
    y2={at(y2)}
    className={shared.road}
    data-open={open || undefined}
  />
));

const Plus = memo(({ y, open }: { y: number; open: boolean }) => (
  <svg x={at(X.plus)} y={at(y)} overflow="visible" aria-hidden="true">
    <circle r={6} className={shared.plus} data-open={open || undefined} />
    <path d="M-3.5 0h7M0 -3.5v7" className={shared.road} data-open={open || undefined} />
  </svg>
));

/** The activation over -2 to 2, where the narrow middle leaves room for it. */
const Curve = memo(({ of }: { of: BlockState['bend'] }) => {
  const points = Array.from({ length: 33 }, (_, n) => -2 + n / 8);
  const curve = points.map((x) => `${x * 13} ${34 - activate(x, of) * 13}`).join('L');
  return (
    <svg x="39%" y={at(TOP)} overflow="visible" className={picture.long} aria-hidden="true">
      <rect x={-28} width={56} height={44} className={styles.cell} />
      <path d="M-26 34H26" className="fig-rule" />
      <path d={`M${curve}`} className={shared.road} />
    </svg>
  );
});

interface LabelsProps {
  bend: BlockState['bend'];
  step: number;
  /** The middle holds next to nothing. */
  little: boolean;
  /** What has come up so far: nothing yet, next to nothing, or numbers one sees. */
  came: keyof typeof says.came;
}

const Labels = memo(({ bend, step, little, came }: LabelsProps) => {
  const labels = [
    {
      x: X.h + WIDE / 2,
      name: (
        <var className={shared.letter} translate="no">
          {says.h}
        </var>
      ),
      note: says.numbers(D),
    },
    { x: 18.5, name: says.down, note: says.trained(step), trained: true },
    { x: 39, name: says.bend, note: says.bent(words.activations[bend], little) },
    { x: 59.5, name: says.up, note: says.trained(step), trained: true },
    {
      x: X.added + WIDE / 2,
      name: <Named long={says.added} short={says.cameShort[came]} />,
      note: says.came[came],
    },
    { x: X.out + WIDE / 2, name: <Named long={says.sum} short={says.sumShort} />, note: says.goesOn },
  ];
  return labels.map(({ x, name, note, trained }) => (
    <p key={x} className={shared.below} style={{ insetInlineStart: at(x) }}>
      <b className={trained ? shared.trained : undefined}>{name}</b>
      <small className={trained ? undefined : picture.long}>{note}</small>
    </p>
  ));
});

/** An adapter with its numbers, from the vector that arrives to the one that leaves, and the road around. */
export function AdapterWalk({ state }: { state: BlockState }) {
  const { t, place, m: wide, step, model, open, bend, token } = state;
  const toy = useMemo(
    () => view({ place, m: wide, step, model, open, bend, token }),
    [place, wide, step, model, open, bend, token],
  );
  const { adapter, inner, h, m } = toy;
  const matrices = useMemo(() => {
    const { downBias, up, upBias } = offsets(D, m);
    return (
      adapter && { down: adapter.numbers.subarray(0, downBias), up: adapter.numbers.subarray(up, upBias) }
    );
  }, [adapter, m]);
  if (!adapter || !inner || !matrices) return null;
  const scale = BAR_SCALE[place];
  const frame = frameAt(adapter, inner, t);
  const share = (stop: number) => Math.min(1, Math.max(0, t - stop));
  const joined = share(3) * D;
  const isOpen = joined === 0;
  const isLittle = (values: readonly (number | undefined)[]) =>
    Math.max(...values.map((value) => Math.abs(value ?? 0))) < SEEN * scale;
  const came = t <= 2 ? 'nothing' : isLittle(frame.added) ? 'little' : 'some';
  return (
    <div className={styles.walk}>
      <div className={shared.area}>
        <svg className={shared.drawing} aria-hidden="true">
          <Road x1={WIDE / 2} y1={TOP} x2={WIDE / 2} y2={AROUND} open={isOpen} />
          <Road x1={WIDE / 2} y1={AROUND} x2={X.plus} y2={AROUND} open={isOpen} />
          <Road x1={X.plus} y1={AROUND} x2={X.plus} y2={rowAt(D - 1, D)} open={isOpen} />
          <Column x={X.h} values={Array.from(h)} scale={scale} part="h" />
          <Fan
            from={WIDE + GAP}
            to={X.narrow - GAP}
            sources={D}
            targets={m}
            weights={matrices.down}
            done={share(0) * D}
            part="down"
          />
          <Column x={X.narrow} values={frame.narrow} scale={scale} />
          {frame.activated.map((value, n) => {
            const y = rowAt(n, m);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a number is known by its place
              <Road key={n} x1={X.narrow + WIDE} y1={y} x2={X.activated} y2={y} open={value === undefined} />
            );
          })}
          <Column x={X.activated} values={frame.activated} scale={scale} part="bend" />
          <Fan
            from={X.activated + WIDE + GAP}
            to={X.added - GAP}
            sources={m}
            targets={D}
            weights={matrices.up}
            done={share(2) * m}
            part="up"
          />
          <Column x={X.added} values={frame.added} scale={scale} />
          {ROWS.map((y, n) => (
            <g key={y}>
              <Road x1={X.added + WIDE} y1={y} x2={X.out} y2={y} open={n >= joined} />
              <Plus y={y} open={n >= joined} />
            </g>
          ))}
          <Column x={X.out} values={frame.out} scale={scale} part="out" />
          {m <= 3 && <Curve of={bend} />}
        </svg>
        <p className={`${shared.over} ${picture.long}`} style={{ insetInlineStart: '44%' }}>
          <small>
            {linked(says.around, (name) => (
              <var key={name} className={shared.letter} translate="no">
                {name}
              </var>
            ))}
          </small>
        </p>
        <Labels bend={bend} step={step} little={t > 0 && isLittle(frame.narrow)} came={came} />
      </div>
    </div>
  );
}
