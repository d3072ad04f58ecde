import { memo } from 'react';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatCount } from '../../../../notation/formatCount.ts';
import styles from './landscape.module.css';
import { type MethodId, methodNames } from './methods.ts';
import { Names } from './Names.tsx';
import { Squares } from './Squares.tsx';
import { cellsOf, framedBy, type Scene } from './scene.ts';
import { words } from './words.ts';

const says = words.scale;
/** Where the loupe stands beside the sheet, and how far below its top on wide stages, in hundredths of its side. */
const WIDE = 108;
const HIGH = 30;
/** The least side of the frame, in per cent of the sheet. */
const SEEN = 1.5;

/** The frame on the sheet around what the loupe shows, and what joins both: in hundredths of the side of the sheet. */
function Rays({ zoom }: { zoom: number }) {
  const { at, side } = framedBy(zoom);
  const wide = Math.max(SEEN, side);
  const [left, low, right, top] = [at, 100 - at, at + wide, 100 - at - wide].map((x) => x.toFixed(2));
  const frame = `M${left} ${low}H${right}V${top}H${left}ZM${right} ${low}L${WIDE} 100`;
  const ray = `M${right} ${top}L${WIDE}`;
  return (
    <svg className={styles.rays} viewBox={`0 0 ${WIDE} 100`} preserveAspectRatio="none" aria-hidden="true">
      <path className={picture.long} d={`${frame}${ray} ${HIGH}`} />
      <path className={picture.short} d={`${frame}${ray} 0`} />
    </svg>
  );
}

/** What is solid and what is pale; on narrow stages the guess stands instead of it. */
const Key = memo(function Key({ method, instead }: { method: MethodId; instead: boolean }) {
  const name = says.short[method] ?? methodNames[method][0];
  return (
    <p className={instead ? `${styles.key} ${picture.long}` : styles.key}>
      <small>
        <i data-marked="" />
        {name} <i />
        <Named long={says.others} short={says.othersShort} />
      </small>
    </p>
  );
});

interface Props {
  scene: Scene;
  zoom: number;
  method: MethodId;
  uid: string;
  ghost: number | undefined;
  covered: boolean;
}

/** A loupe on the shared corner: the place for it while nothing is zoomed into, then what lies in its frame. */
export function Loupe({ scene, zoom, method, uid, ghost, covered }: Props) {
  if (zoom === 1)
    return (
      <>
        <div className={`${styles.loupe} ${styles.waiting}`}>
          <small>{covered ? says.waits : says.empty}</small>
        </div>
        {!covered && <Key method={method} instead={ghost !== undefined} />}
      </>
    );
  const inside = formatCount(cellsOf(scene, zoom).perSide ** 2);
  return (
    <>
      <Rays zoom={zoom} />
      <div className={styles.loupe} data-zoom={zoom}>
        <Squares scene={scene} zoom={zoom} method={method} uid={`${uid}-loupe`} ghost={ghost} />
        <Names scene={scene} zoom={zoom} method={method} small />
      </div>
      <p className={`${styles.under} ${styles.underLoupe} ${picture.long}`}>
        <small>{says.corner(inside)}</small>
      </p>
      <Key method={method} instead={ghost !== undefined} />
    </>
  );
}
