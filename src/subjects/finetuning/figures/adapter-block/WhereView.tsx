import type { CSSProperties } from 'react';
import { Choice } from '../../../../figures/parts/Choice.tsx';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatNumber } from '../../../../notation/format.ts';
import { Hatch } from '../../parts/Hatch.tsx';
import { MODELS } from './counts.ts';
import { Film } from './Film.tsx';
import { type BlockState, counts, hasAdapter, modelOf, type Side, toggled } from './model.ts';
import type { ViewProps } from './view.ts';
import styles from './where.module.css';
import { words } from './words.ts';

const says = words.where;
const NAMES = Object.keys(MODELS) as BlockState['model'][];
const PLACES = ['none', 'attention', 'feed-forward', 'both'] as const;
/** Both loops of a block, by where they leave the stream; all in hundredths of the width and the height. */
const LOOPS: { side: Side; at: number }[] = [
  { side: 'attention', at: 4 },
  { side: 'feed-forward', at: 52 },
];
const LOOP = { part: 3, partWide: 19, slot: 25, slotWide: 14.5, back: 43 };
const HIGH = 72;
const STREAM = 93;
const BOW_TIE = 'M0 0L42 36H58L100 0V100L58 64H42L0 100Z';

const at = (x: number) => `${x}%`;

function Roads({ at: x }: { at: number }) {
  const road = (x1: number, y1: number, x2: number, y2: number) => (
    <line x1={at(x + x1)} y1={at(y1)} x2={at(x + x2)} y2={at(y2)} className={styles.road} />
  );
  return (
    <>
      {road(0, STREAM, 0, HIGH / 2)}
      {road(0, HIGH / 2, LOOP.back, HIGH / 2)}
      {road(LOOP.back, HIGH / 2, LOOP.back, STREAM)}
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
  const { one } = counts(state);
  const numbers = { attention: model.attention, 'feed-forward': model.feedForward };
  const opened = Math.floor(model.blocks * 0.42);
  const hatch = `${uid}-where`;
  return (
    <>
      <div className={`${picture.pic} ${styles.pic}`}>
        <Film uid={uid} blocks={model.blocks} opened={opened} place={place} />
        <svg className={styles.opens} aria-hidden="true">
          <line x1={at((100 * opened) / model.blocks)} y1="0" x2="0" y2="100%" />
          <line x1={at((100 * (opened + 1)) / model.blocks)} y1="0" x2="100%" y2="100%" />
        </svg>
        <div className={styles.frame}>
          <div className={styles.area}>
            <svg className={styles.fill} aria-hidden="true">
              <defs>
                <Hatch id={hatch} size={10} />
              </defs>
              <line x1="0" y1={at(STREAM)} x2="98.5%" y2={at(STREAM)} className={styles.stream} />
              <svg x="100%" y={at(STREAM)} overflow="visible" aria-hidden="true">
                <path d="M-1 0l-13 -8v16z" />
              </svg>
              {LOOPS.map(({ side, at: x }) => (
                <g key={side}>
                  <Roads at={x} />
                  <rect
                    x={at(x + LOOP.part)}
                    width={at(LOOP.partWide)}
                    height={at(HIGH)}
                    fill={`url(#${hatch})`}
                    className="fig-frozen"
                    data-part="frozen"
                  />
                  <svg x={at(x + LOOP.back)} y={at(STREAM)} overflow="visible" aria-hidden="true">
                    <circle r={10} className={styles.plus} />
                    <path d="M-5 0h10M0 -5v10" className={styles.road} />
                  </svg>
                </g>
              ))}
            </svg>
            {LOOPS.map(({ side, at: x }) => {
              const placed = hasAdapter(place, side);
              const slot: CSSProperties = {
                insetInlineStart: at(x + LOOP.slot),
                inlineSize: at(LOOP.slotWide),
                blockSize: at(HIGH),
              };
              return (
                <div key={side}>
                  <p
                    className={styles.part}
                    style={{ insetInlineStart: at(x + LOOP.part + LOOP.partWide / 2) }}
                  >
                    {says.parts[side].map((line) => (
                      <b key={line}>{line}</b>
                    ))}
                  </p>
                  <p
                    className={styles.above}
                    style={{ insetInlineStart: at(x + LOOP.part + LOOP.partWide / 2) }}
                  >
                    {!bare && <b className={styles.isFrozen}>{says.frozen}</b>}
                    <small className={picture.long}>
                      {bare ? says.numbers(formatNumber(numbers[side])) : formatNumber(numbers[side])}
                    </small>
                  </p>
                  {!bare && (
                    <>
                      <p
                        className={styles.above}
                        style={{ insetInlineStart: at(x + LOOP.slot + LOOP.slotWide / 2) }}
                      >
                        {placed ? (
                          <b className={styles.isTrained}>{says.adapter}</b>
                        ) : (
                          <b>
                            <Named long={says.empty} short={says.emptyShort} />
                          </b>
                        )}
                        <small className={picture.long}>{placed ? formatNumber(one) : says.tap}</small>
                      </p>
                      {placed && (
                        <p
                          className={`${styles.halves} ${styles.isTrained} ${picture.long}`}
                          style={{ ...slot, blockSize: 'auto', insetBlockStart: at(HIGH) }}
                        >
                          <b>{says.down}</b>
                          <b>{says.up}</b>
                        </p>
                      )}
                      <button
                        type="button"
                        className={styles.slot}
                        style={slot}
                        data-part={placed ? 'adapter' : undefined}
                        aria-pressed={placed}
                        aria-label={says.slot[side]}
                        onClick={() => set({ place: toggled(place, side) })}
                      >
                        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                          <path d={BOW_TIE} className={placed ? 'fig-train' : styles.empty} />
                        </svg>
                      </button>
                    </>
                  )}
                </div>
              );
            })}
          </div>
          <small className={styles.below}>
            <Named long={says.straight} short={says.straightShort} />
          </small>
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
            text={(one) => <Named long={MODELS[one].name} short={says.models[one]} />}
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
