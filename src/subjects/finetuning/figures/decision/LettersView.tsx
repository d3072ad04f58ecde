import picture from '../../../../figures/parts/stagePicture.module.css';
import styles from './decision.module.css';
import { words } from './words.ts';

const LETTERS = 10;
const ACROSS = 5;
const ASTRAY = [3, 8];
const [WIDTH, HEIGHT, GAP] = [34, 22, 10];

/** The ten letters of the story, two of them astray. */
export const LettersView = () => (
  <div className={`${picture.pic} ${styles.pic}`}>
    <svg
      className={styles.letters}
      viewBox={`-1 -1 ${ACROSS * (WIDTH + GAP) - GAP + 2} ${2 * HEIGHT + 3 * GAP + 1}`}
      aria-hidden="true"
    >
      {Array.from({ length: LETTERS }, (_, n) => {
        const astray = ASTRAY.includes(n);
        const [x, y] = [(n % ACROSS) * (WIDTH + GAP), Math.floor(n / ACROSS) * (HEIGHT + 2 * GAP)];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a letter is known by its place
          <g key={n} transform={`translate(${x} ${y})`} data-astray={astray || undefined}>
            <rect width={WIDTH} height={HEIGHT} />
            <path d={`M0 0L${WIDTH / 2} ${0.55 * HEIGHT}L${WIDTH} 0`} />
            <path
              className={styles.mark}
              d={astray ? `M13 ${HEIGHT + 5}l8 8m0 -8l-8 8` : `M12 ${HEIGHT + 9}l4 4l8 -9`}
            />
          </g>
        );
      })}
    </svg>
    <p className={styles.story}>{words.letters.story}</p>
  </div>
);
