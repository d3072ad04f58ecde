import { memo } from 'react';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatCount } from '../../../../notation/formatCount.ts';
import styles from './landscape.module.css';
import type { MethodId } from './methods.ts';
import { Names } from './Names.tsx';
import { Squares } from './Squares.tsx';
import { cellsOf, framedBy, type Lens, type Scene } from './scene.ts';
import { words } from './words.ts';

interface Props {
  scene: Scene;
  lens: Lens;
  method: MethodId;
  uid: string;
}

/** Room between both pictures, and how high the loupe stands on wide stages: parts of the side of the sheet. */
const GAP = 0.08;
const HEIGHT = 0.7;
const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** What the frame on the corner holds, opened. */
const Opened = memo(function Opened(props: Omit<Props, 'lens'> & { zoom: number }) {
  const { scene, zoom, method, uid } = props;
  const inside = formatCount(cellsOf(scene, zoom).perSide ** 2);
  return (
    <>
      <div className={styles.loupe}>
        <Squares scene={scene} zoom={zoom} method={method} uid={`${uid}-loupe`} />
        <Names scene={scene} zoom={zoom} method={method} small />
      </div>
      <p className={styles.underLoupe}>
        <small>
          <Named long={words.scale.corner(inside)} short={words.scale.numbers(inside)} />
        </small>
      </p>
    </>
  );
});

/** A loupe on the shared corner, with the frame of what it shows. */
export function Loupe({ scene, lens, method, uid }: Props) {
  const { at, side } = framedBy(lens);
  const [x1, top, low] = [(at + side) / 100 / (1 + GAP), 1 - (at + side) / 100, 1 - at / 100];
  const ray = { x1: percent(x1), y1: percent(top), x2: '100%' };
  return (
    <>
      <svg className={styles.rays} aria-hidden="true">
        <rect
          x={percent(at / 100 / (1 + GAP))}
          y={percent(top)}
          width={percent(side / 100 / (1 + GAP))}
          height={percent(side / 100)}
        />
        <line className={picture.long} {...ray} y2={percent(1 - HEIGHT)} />
        <line className={picture.short} {...ray} y2="0%" />
        <line x1={percent(x1)} y1={percent(low)} x2="100%" y2="100%" />
      </svg>
      <Opened scene={scene} zoom={lens.zoom} method={method} uid={uid} />
    </>
  );
}
