import { memo } from 'react';
import { Hatch } from '../../parts/Hatch.tsx';
import styles from './adapterBlock.module.css';
import { type BlockState, type Counted, hasAdapter, modelOf, type Side, toggled } from './model.ts';
import { words } from './words.ts';

const WIDTH = 250;
const LEFT = 28;
const BOX = 196;
const MIDDLE = LEFT + BOX / 2;
const RAIL = 12;
const FIRST = 84;
/** From the branching of one residual path to that of the next. */
const HALF = 205;
const END = FIRST + 2 * HALF;
const HEIGHT = END + 40;
const SLOT = { top: 62, height: 44 };
const PLUS = { at: 132, radius: 11 };
const GRADIENT = LEFT + BOX + 14;

interface Props extends Counted {
  open: Side;
  /** Whether something is trained: then the gradient is drawn. */
  training: boolean;
  uid: string;
  onPlace(place: BlockState['place']): void;
}

const SIDES: { side: Side; y: number }[] = [
  { side: 'attention', y: FIRST },
  { side: 'feed-forward', y: FIRST + HALF },
];

/** One block from top to bottom. The two places for adapters are buttons on the drawing. */
export const BlockDrawing = memo(function BlockDrawing(props: Props) {
  const { place, m, open, training, uid, onPlace } = props;
  const { d, blocks } = modelOf(props);
  const hatch = `url(#${uid}-block-hatch)`;
  const ink = { className: 'fig-line', markerEnd: `url(#${uid}-head)` };
  // Narrow middles look narrow: the waist goes with log m, as the toy's width does.
  const pinch = Math.round(34 * (1 - Math.log(m) / Math.log(d)));
  const learning = SIDES.filter(({ side }) => training && hasAdapter(place, side));
  const highest = learning[0];
  return (
    <div className={styles.block} style={{ inlineSize: WIDTH, blockSize: HEIGHT }}>
      <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
        <defs>
          <Hatch id={`${uid}-block-hatch`} />
          <Head id={`${uid}-head`} className={styles.headInk} />
          <Head id={`${uid}-gradient`} className={styles.headSignal} />
        </defs>
        <Frozen y={1} height={36} name={words.drawing.embedding} hatch={hatch} />
        <rect x={1} y={56} width={WIDTH - 2} height={END - 58} fill="none" className="fig-rule" />
        <text x={WIDTH - 10} y={74} textAnchor="end" className="fig-text-2">
          {words.drawing.block(blocks)}
        </text>
        <path d={`M${MIDDLE} 37V${FIRST + 12}`} {...ink} />
        {SIDES.map(({ side, y }) => (
          <g key={side}>
            <path d={`M${MIDDLE} ${y}H${RAIL}V${y + PLUS.at}H${MIDDLE - PLUS.radius - 1}`} {...ink} />
            <Frozen y={y + 14} height={36} name={words.drawing.sides[side]} hatch={hatch} />
            {hasAdapter(place, side) ? (
              <>
                <path d={`M${MIDDLE} ${y + 50}v10`} {...ink} />
                <path d={`M${MIDDLE} ${y + 106}V${y + PLUS.at - PLUS.radius - 1}`} {...ink} />
              </>
            ) : (
              <path d={`M${MIDDLE} ${y + 50}V${y + PLUS.at - PLUS.radius - 1}`} {...ink} />
            )}
            <circle cx={MIDDLE} cy={y + PLUS.at} r={PLUS.radius} className="fig-box" />
            <path
              d={`M${MIDDLE - 6} ${y + PLUS.at}h12M${MIDDLE} ${y + PLUS.at - 6}v12`}
              className="fig-line"
            />
            <text x={MIDDLE + PLUS.radius + 6} y={y + PLUS.at + 5} className="fig-text-2">
              {words.drawing.residual}
            </text>
            <path d={`M${MIDDLE} ${y + PLUS.at + PLUS.radius}v12`} {...ink} />
            <Frozen y={y + 157} height={34} name={words.drawing.norm} hatch={hatch} />
            <path d={`M${MIDDLE} ${y + 191}v${side === 'attention' ? HALF - 191 + 12 : 30}`} {...ink} />
          </g>
        ))}
        <text x={MIDDLE - 8} y={HEIGHT - 6} textAnchor="end" className="fig-text-2">
          {words.drawing.output}
        </text>
        {highest && (
          <>
            <path d={`M${GRADIENT} ${END + 20}V${highest.y + 84}`} className="fig-signal" />
            {learning.map(({ side, y }) => (
              <path
                key={side}
                d={`M${GRADIENT} ${y + 84}H${LEFT + BOX + 3}`}
                className={styles.signalEnd}
                markerEnd={`url(#${uid}-gradient)`}
              />
            ))}
            <text x={GRADIENT} y={HEIGHT - 6} textAnchor="end" className="fig-text-signal">
              {words.drawing.gradient}
            </text>
          </>
        )}
      </svg>
      {SIDES.map(({ side, y }) => {
        const placed = hasAdapter(place, side);
        return (
          <button
            key={side}
            type="button"
            className={styles.slot}
            data-part={placed ? 'adapter' : undefined}
            aria-pressed={placed}
            data-open={(placed && open === side) || undefined}
            style={{
              insetBlockStart: y + SLOT.top,
              insetInlineStart: LEFT,
              inlineSize: BOX,
              blockSize: SLOT.height,
            }}
            onClick={() => onPlace(toggled(place, side))}
          >
            {placed && (
              <svg viewBox={`0 0 ${BOX} ${SLOT.height}`} aria-hidden="true">
                <path
                  d={`M0 0H${BOX}l${-pinch} ${SLOT.height / 2}l${pinch} ${SLOT.height / 2}H0l${pinch} ${-SLOT.height / 2}z`}
                  className="fig-train"
                />
              </svg>
            )}
            <span className={placed ? styles.slotWord : styles.slotEmpty}>
              {placed ? words.drawing.placed : words.drawing.empty}{' '}
              <span className="visually-hidden">{words.after[side]}</span>
            </span>
          </button>
        );
      })}
    </div>
  );
});

function Head({ id, className }: { id: string; className: string | undefined }) {
  return (
    <marker
      id={id}
      markerUnits="userSpaceOnUse"
      markerWidth={9}
      markerHeight={8}
      refX={8}
      refY={4}
      orient="auto"
    >
      <path d="M0 0L9 4L0 8Z" className={className} />
    </marker>
  );
}

function Frozen({ y, height, name, hatch }: { y: number; height: number; name: string; hatch: string }) {
  return (
    <>
      <rect
        x={LEFT}
        y={y}
        width={BOX}
        height={height}
        fill={hatch}
        className="fig-frozen"
        data-part="frozen"
      />
      <rect x={LEFT + 16} y={y + 7} width={BOX - 32} height={height - 14} className="fig-frozen-tint" />
      <text x={MIDDLE} y={y + height / 2 + 5} textAnchor="middle" className="fig-text-frozen">
        {words.drawing.frozen(name)}
      </text>
    </>
  );
}
