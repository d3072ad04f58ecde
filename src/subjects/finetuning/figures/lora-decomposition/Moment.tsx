import { type CSSProperties, memo, useMemo } from 'react';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { useCalm } from '../../../../figures/parts/useCalm.ts';
import { tonesOf } from './example.ts';
import { FrozenBox } from './FrozenBox.tsx';
import { Halftone } from './Halftone.tsx';
import { lettered } from './Letter.tsx';
import { Loupe, timesOf } from './Loupe.tsx';
import lora from './lora.module.css';
import { Marker } from './Marker.tsx';
import { type LoraState, shape } from './model.ts';
import styles from './moment.module.css';
import { type Moment as Instant, momentAt, PLACES } from './moment.ts';
import { NumberLoupe } from './NumberLoupe.tsx';
import { thick } from './thick.ts';
import type { ViewProps } from './view.ts';
import { words } from './words/drawn.ts';

/** Sides of the smallest matrix that a loupe can enlarge. */
const LEAST = 100;

/** Where the cut will run and where its halves will go, in hundredths of the square. */
const Cut = () => (
  <svg className={styles.cut} viewBox="0 0 100 100" aria-hidden="true">
    <path className={styles.cutLine} d="M50 -3V103" />
    <path d="M28 50H-24M75 50C75 8 70 -8 58 -24" />
    <path className={styles.head} d="M-29 50l6 -3v6zM53 -29l7 1l-4 5z" />
  </svg>
);

/** The square while it is whole, and its halves on their way to the places of A and B. */
function Halves({ cut }: { cut: number }) {
  if (cut === 0) return <div className={`${lora.trained} ${lora.fill}`} />;
  const along = { '--cut': cut } as CSSProperties;
  return (
    <>
      <div className={`${lora.trained} ${styles.halfA}`} style={along} />
      <div className={`${lora.trained} ${styles.halfB}`} style={along} />
    </>
  );
}

/** ΔQ and what becomes of it. */
export const Update = memo(function Update({
  state,
  instant,
  dots,
}: {
  state: LoraState;
  instant: Instant;
  dots: number;
}) {
  const { d, k, r, i, j, t } = state;
  const { stage, cut, painted, freed, loupe } = instant;
  // The strips follow the finger; the print may come a moment after.
  const later = useCalm(r);
  const tones = useMemo(() => tonesOf(d, k, later, dots), [d, k, later, dots]);
  const apart = cut === 1;
  const meets = stage === 'entry' || (stage === 'count' && loupe > 0);
  const thinner = stage !== 'whole' && stage !== 'halves';
  const row = (painted / d) * 100;
  return (
    <>
      {freed > 0 && (
        <div style={{ opacity: freed }}>
          <p className={`${lora.stripA} ${styles.ghost}`} style={thick(0.5)}>
            {thinner && <span className={picture.long}>{words.freed}</span>}
          </p>
          <p className={`${lora.stripB} ${styles.ghost}`} style={thick(0.5)}>
            {thinner && words.freed}
          </p>
        </div>
      )}
      <div className={apart ? lora.sheet : lora.outline} data-part="dQ" />
      {!apart && <Halves cut={cut} />}
      {!apart && cut === 0 && freed > 0 && <Cut />}
      {apart && <div className={`${lora.trained} ${lora.stripA}`} data-part="A r" />}
      {apart && <div className={`${lora.trained} ${lora.stripB}`} data-part="B r" />}
      {painted > 0 && <Halftone tones={tones} columns={dots} painted={painted / d} className={lora.fill} />}
      {stage === 'paint' && t > PLACES.entry && (
        <i className={`${styles.rowLine} ${lora.inked}`} style={{ top: `${row}%` }} />
      )}
      {meets && (
        <div style={{ opacity: Math.max(loupe, stage === 'entry' ? 1 : 0) }}>
          <i
            className={`${styles.rowLine} ${lora.inked}`}
            style={{ top: `${(100 * (i - 0.5)) / d}%`, right: `${100 - (100 * j) / k}%` }}
          />
          <i
            className={`${styles.columnLine} ${lora.inked}`}
            style={{ left: `${(100 * (j - 0.5)) / k}%`, bottom: `${100 - (100 * i) / d}%` }}
          />
        </div>
      )}
    </>
  );
});

/** Q, frozen, and ΔQ beside it, at one instant of the key moment. */
export function Moment({ state, set, uid, dots }: Pick<ViewProps, 'state' | 'set' | 'uid' | 'dots'>) {
  const { d, k, r, i, j, t } = state;
  const instant = useMemo(() => momentAt({ d, k, r, t }), [d, k, r, t]);
  const { stage, beside, rank, cut, freed, loupe } = instant;
  // What is seen through the loupe may come a moment after the strips.
  const seen = useMemo(() => ({ d, k, r, i, j }), [d, k, r, i, j]);
  const late = useCalm(seen);
  const alone = stage === 'alone';
  const vars = { '--beside': beside, '--freed': freed, '--rank': rank / d } as CSSProperties;
  const update = cut === 0 ? words.wholeUpdate : words.update;
  const computed = stage === 'entry' || stage === 'paint' || stage === 'count';
  return (
    <div className={styles.moment} style={vars}>
      <div className={styles.q} data-part="Q">
        <FrozenBox id={`${uid}-q`} />
        {alone && beside === 0 && <Marker state={state} set={set} />}
      </div>
      <p className={`${styles.qLabel} ${lora.isFrozen}`}>
        <b>{lettered(alone ? words.query : words.frozen)}</b> <small>{shape(d, k)}</small>
      </p>
      {alone && beside < 0.2 && <NumberLoupe state={state} />}
      {beside > 0 && (
        <>
          <b className={styles.plus} style={{ opacity: beside }}>
            +
          </b>
          <div className={styles.dq} style={{ opacity: beside }}>
            <Update state={state} instant={instant} dots={dots} />
            {loupe > 0 && d >= LEAST && (
              <div className={`${styles.looking} ${picture.long}`} style={{ opacity: loupe }}>
                <svg
                  className={styles.looks}
                  style={{ '--i': (i - 0.5) / d, '--j': (j - 0.5) / k } as CSSProperties}
                  aria-hidden="true"
                >
                  <line x1="0" y1="0" x2="100%" y2="100%" />
                </svg>
                <div className={styles.lens}>
                  <p>
                    <small>{words.loupe(timesOf(d, k))}</small>
                    <small>{words.strips}</small>
                  </p>
                  <Loupe of={late} whole={stage !== 'entry'} />
                </div>
              </div>
            )}
            {(stage === 'entry' || (stage === 'count' && loupe > 0)) && (
              <>
                <Marker state={state} set={set} />
                <small
                  className={styles.meets}
                  data-over={2 * i > d || undefined}
                  style={{ '--i': (i - 0.5) / d, '--j': (j - 0.5) / k } as CSSProperties}
                >
                  {lettered(words.meets)}
                </small>
              </>
            )}
          </div>
          <p className={styles.dqLabel} style={{ opacity: beside }}>
            <b className={stage === 'whole' || alone ? lora.isTrained : undefined}>
              <Named
                long={lettered(computed ? words.computed : update)}
                short={lettered(computed ? words.computedShort : update)}
              />
            </b>
            {computed && <small className={picture.long}>{words.neverStored}</small>}
          </p>
          {stage === 'whole' && freed < 1 && (
            <p className={styles.splits} style={{ opacity: beside - freed }}>
              {lettered(words.splits)}
            </p>
          )}
          {cut === 1 && (
            <>
              <p className={`${styles.aLabel} ${lora.isTrained}`}>
                <b>
                  <Named long={lettered(words.trainedA)} short={lettered(words.a)} />
                </b>
                <small className={picture.long}>{shape(d, rank)}</small>
              </p>
              <p className={`${styles.bLabel} ${lora.isTrained}`}>
                <b>{lettered(words.trainedB)}</b>
                <small className={picture.long}>{shape(rank, k)}</small>
              </p>
            </>
          )}
        </>
      )}
    </div>
  );
}
