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
/** Room between both pictures, and how high the loupe stands on wide stages: parts of the side of the sheet. */
const GAP = 0.08;
const HEIGHT = 0.7;
/** The least side of the frame, in per cent of the sheet. */
const SEEN = 1.5;
const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** The frame on the sheet around what the loupe shows, and what joins both. */
function Rays({ zoom }: { zoom: number }) {
  const { at, side } = framedBy(zoom);
  const wide = Math.max(SEEN, side);
  const [x1, top, low] = [(at + wide) / 100 / (1 + GAP), 1 - (at + wide) / 100, 1 - at / 100];
  const ray = { x1: percent(x1), y1: percent(top), x2: '100%' };
  return (
    <svg className={styles.rays} aria-hidden="true">
      <rect
        x={percent(at / 100 / (1 + GAP))}
        y={percent(top)}
        width={percent(wide / 100 / (1 + GAP))}
        height={percent(wide / 100)}
      />
      <line className={picture.long} {...ray} y2={percent(1 - HEIGHT)} />
      <line className={picture.short} {...ray} y2="0%" />
      <line x1={percent(x1)} y1={percent(low)} x2="100%" y2="100%" />
    </svg>
  );
}

/** What is solid and what is pale. */
const Key = memo(function Key({ method }: { method: MethodId }) {
  const [name] = methodNames[method];
  return (
    <p className={styles.key}>
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
        {!covered && <Key method={method} />}
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
        <small>{says.corner(formatCount(zoom), inside)}</small>
      </p>
      <Key method={method} />
    </>
  );
}
