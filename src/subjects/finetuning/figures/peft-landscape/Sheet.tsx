import { memo } from 'react';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import styles from './landscape.module.css';
import type { MethodId } from './methods.ts';
import { modelName } from './models.ts';
import { Names, Pointer, SideNames } from './Names.tsx';
import { Squares } from './Squares.tsx';
import type { Scene } from './scene.ts';
import { words } from './words.ts';

const says = words.scale;

interface Props {
  scene: Scene;
  method: MethodId;
  uid: string;
  /** Side of the square that was predicted, in sides of one number, and the share that it is. */
  ghost: number | undefined;
  guessed: number | undefined;
}

/** The whole model with all that is trained of it. It stands still while the loupe moves. */
export const Sheet = memo(function Sheet({ scene, method, uid, ghost, guessed }: Props) {
  const { model, total } = scene;
  const all = method === 'full';
  return (
    <>
      <div className={styles.sheet} data-zoom={1}>
        <Squares scene={scene} zoom={1} method={method} uid={uid} ghost={ghost} />
      </div>
      <div className={`${styles.sheet} ${styles.names}`}>
        <Names scene={scene} zoom={1} method={method} />
        {guessed === undefined && <SideNames scene={scene} zoom={1} />}
        <Pointer scene={scene} method={method} />
      </div>
      <p className={styles.under}>
        <b className={styles.isFrozen} data-trained={all || undefined}>
          <Named long={says.model(modelName(model), all)} short={says.modelShort(all)} />
        </b>{' '}
        <small className={picture.long}>{says.numbers(formatNumber(total))}</small>
      </p>
      {guessed !== undefined && (
        <p className={styles.guess}>
          <small>{says.guess(formatPercent(guessed))}</small>
        </p>
      )}
    </>
  );
});
