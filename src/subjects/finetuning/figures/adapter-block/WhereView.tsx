import { Fragment } from 'react';
import { Choice } from '../../../../figures/parts/Choice.tsx';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatNumber } from '../../../../notation/format.ts';
import shared from './adapter.module.css';
import { MODELS } from './counts.ts';
import { Film } from './Film.tsx';
import { at } from './layout.ts';
import { type BlockState, counts, hasAdapter, modelOf, type Side, toggled } from './model.ts';
import type { ViewProps } from './view.ts';
import styles from './where.module.css';
import { words } from './words.ts';

const says = words.where;
const NAMES = Object.keys(MODELS) as BlockState['model'][];
const PLACES = ['none', 'attention', 'feed-forward', 'both'] as const;
/** Both loops of a block, by where they leave the stream; all in hundredths of the width and the height. */
const LOOPS: { side: Side; x: number }[] = [
  { side: 'attention', x: 4 },
  { side: 'feed-forward', x: 52 },
];
const LOOP = { part: 3, partWide: 19, slot: 25, slotWide: 14.5, back: 43 };
const HIGH = 72;
const STREAM = 93;

/** An adapter, or the place for one. */
const BowTie = ({ className }: { className: string | undefined }) => (
  <svg className={shared.drawing} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    <path d="M0 0L42 36H58L100 0V100L58 64H42L0 100Z" className={className} />
  </svg>
);

/** The road of a part, from the stream and back to it. */
function Loop({ x }: { x: number }) {
  const road = (x1: number, y1: number, x2: number, y2: number) => (
    <line x1={at(x + x1)} y1={at(y1)} x2={at(x + x2)} y2={at(y2)} className={shared.road} />
  );
  return (
    <>
      {road(0, STREAM, 0, HIGH / 2)}
      {road(0, HIGH / 2, LOOP.back, HIGH / 2)}
      {road(LOOP.back, HIGH / 2, LOOP.back, STREAM)}
      <svg x={at(x + LOOP.back)} y={at(STREAM)} overflow="visible" aria-hidden="true">
        <circle r={10} className={shared.plus} />
        <path d="M-5 0h10M0 -5v10" className={shared.road} />
      </svg>
    </>
  );
}

const box = (x: number, wide: number) => ({
  insetInlineStart: at(x),
  inlineSize: at(wide),
  blockSize: at(HIGH),
});

/** Where an adapter may stand: an empty slot, or what fills it. */
function Slot({ side, x, state, set }: { side: Side; x: number } & Pick<ViewProps, 'state' | 'set'>) {
  const { place } = state;
  const placed = hasAdapter(place, side);
  const under = (share: number) => ({
    insetInlineStart: at(x + LOOP.slotWide * share),
    insetBlockStart: at(HIGH),
  });
  return (
    <>
      <p className={shared.over} style={{ insetInlineStart: at(x + LOOP.slotWide / 2) }}>
        <b className={placed ? shared.trained : undefined}>
          {placed ? says.adapter : <Named long={says.empty} short={says.emptyShort} />}
        </b>
        <small className={picture.long}>{placed ? formatNumber(counts(state).one) : says.tap}</small>
      </p>
      <button
        type="button"
        className={styles.slot}
        style={box(x, LOOP.slotWide)}
        data-part={placed ? 'adapter' : undefined}
        aria-pressed={placed}
        aria-label={says.slot[side]}
        onClick={() => set({ place: toggled(place, side) })}
      >
        <BowTie className={placed ? 'fig-train' : styles.empty} />
      </button>
      {placed && (
        <>
          <b className={`${shared.below} ${shared.trained} ${picture.long}`} style={under(0.22)}>
            {says.down}
          </b>
          <b className={`${shared.below} ${shared.trained} ${picture.long}`} style={under(0.86)}>
            {says.up}
          </b>
        </>
      )}
    </>
  );
}

/**
 * One block of a model: the stream runs straight through, each part hangs on it in a loop of its own, and an adapter
 * stands on the way back from the part to the stream.
 */
export function WhereView({ state, set, uid }: ViewProps) {
  const { place } = state;
  // The page begins with the model as it is: what may be added is for the text to say.
  const bare = state.view === 'model';
  const model = modelOf(state);
  const numbers = { attention: model.attention, 'feed-forward': model.feedForward };
  const opened = Math.floor(model.blocks * 0.42);
  return (
    <>
      <div className={`${picture.pic} ${styles.pic}`}>
        <Film uid={uid} blocks={model.blocks} opened={opened} place={place} />
        <svg className={shared.drawing} style={{ gridRow: '2 / 3' }} aria-hidden="true">
          <line x1={at((100 * opened) / model.blocks)} y1="0" x2="0" y2="100%" className="fig-line" />
          <line
            x1={at((100 * (opened + 1)) / model.blocks)}
            y1="0"
            x2="100%"
            y2="100%"
            className="fig-line"
          />
        </svg>
        <div className={styles.frame}>
          <div className={shared.area}>
            <svg className={shared.drawing} aria-hidden="true">
              <line
                x1="0"
                y1={at(STREAM)}
                x2="98.5%"
                y2={at(STREAM)}
                className={shared.road}
                style={{ strokeWidth: 5 }}
              />
              <svg x="100%" y={at(STREAM)} overflow="visible" aria-hidden="true">
                <path d="M-1 0l-13 -8v16z" />
              </svg>
              {LOOPS.map(({ side, x }) => (
                <Loop key={side} x={x} />
              ))}
            </svg>
            {LOOPS.map(({ side, x }) => (
              <Fragment key={side}>
                <div
                  className={`${styles.part} ${shared.hatched}`}
                  style={box(x + LOOP.part, LOOP.partWide)}
                  data-part="frozen"
                >
                  <span>
                    {says.parts[side][0]}
                    <br />
                    {says.parts[side][1]}
                  </span>
                </div>
                <p
                  className={shared.over}
                  style={{ insetInlineStart: at(x + LOOP.part + LOOP.partWide / 2) }}
                >
                  {!bare && <b className={shared.frozen}>{says.frozen}</b>}
                  <small className={picture.long}>
                    {bare ? says.numbers(formatNumber(numbers[side])) : formatNumber(numbers[side])}
                  </small>
                </p>
                {bare ? (
                  <div
                    className={`${styles.slot} ${styles.onPaper}`}
                    style={box(x + LOOP.slot, LOOP.slotWide)}
                  >
                    <BowTie className="fig-train" />
                  </div>
                ) : (
                  <Slot side={side} x={x + LOOP.slot} state={state} set={set} />
                )}
              </Fragment>
            ))}
            <small
              className={shared.below}
              style={{ insetInlineStart: '50%', insetBlockStart: 'calc(100% + 3px)' }}
            >
              <Named long={says.straight} short={says.straightShort} />
            </small>
          </div>
        </div>
        <p className={`${styles.foot} ${picture.long}`}>
          <small>
            {bare ? says.filmBare(model.name, model.blocks) : says.film(model.name, model.blocks)}
          </small>
          <small>{says.scale}</small>
        </p>
      </div>
      <div className={controls.controls}>
        <span className={`${controls.sliderLabel} ${picture.long}`}>{bare ? says.model : says.choose}</span>
        {bare ? (
          <Choice
            name={says.model}
            values={NAMES}
            value={state.model}
            text={(one) => says.models[one]}
            full={(one) => MODELS[one].name}
            onChoose={(one) => set({ model: one })}
          />
        ) : (
          <Choice
            name={says.choose}
            values={PLACES}
            value={place}
            text={(one) => says.places[one]}
            onChoose={(one) => set({ place: one })}
          />
        )}
      </div>
    </>
  );
}
