import { type CSSProperties, memo } from 'react';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import type { Placed } from './labels.ts';
import { region } from './places.ts';
import { captions, guesses, heldSpot, SIZE, spot, startLabels, vectorsAt, waysUntil } from './plane.ts';
import prompt from './prompt.module.css';
import { LAST_STEP, momentsUntil, type Setting } from './promptRun.ts';
import styles from './training.module.css';
import { table } from './vocabulary.ts';
import { words } from './words.ts';

const says = words.plane;

const at = ({ x, y }: { x: number; y: number }) =>
  ({ left: `${((100 * x) / SIZE).toFixed(2)}%`, top: `${((100 * y) / SIZE).toFixed(2)}%` }) as CSSProperties;

const Label = ({
  label: { text, x, y, anchor },
  className,
}: {
  label: Placed;
  className: string | undefined;
}) => (
  <small className={className} data-anchor={anchor} style={at({ x, y })}>
    {text}
  </small>
);

/** What training leaves alone: every row of the table, and the region they span. */
const Ground = memo(function Ground({ n, named }: { n: number; named: boolean }) {
  return (
    <>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} data-part="words" aria-hidden="true">
        <path
          d={`M${region
            .map((corner) => spot(corner))
            .map(({ x, y }) => `${x} ${y}`)
            .join('L')}Z`}
          className={styles.region}
        />
        <path
          className={styles.row}
          d={table
            .map(({ vector }) => {
              const { x, y } = spot(vector);
              return `M${x} ${y}h0`;
            })
            .join('')}
        />
      </svg>
      {captions.map((label) => (
        <Label key={label.text} label={label} className={`${styles.caption} ${prompt.isFrozen}`} />
      ))}
      {named &&
        startLabels(n).map((label) => <Label key={label.text} label={label} className={styles.word} />)}
    </>
  );
});

/** What the marks are, over the plane. */
const Legend = ({ n, moved }: { n: number; moved: boolean }) => (
  <p className={styles.legend} aria-hidden="true">
    <b className={prompt.isFrozen}>
      <i className={styles.knows} /> <Named long={says.rows} short={says.rowsShort} />
    </b>
    <b className={prompt.isTrained}>
      <i className={prompt.trained} /> <Named long={says.trained(n)} short={says.trainedShort(n)} />
    </b>
    {moved && (
      <small className={picture.long}>
        <i className={styles.began} /> {says.start}
      </small>
    )}
  </p>
);

interface Props extends Setting {
  t: number;
  guess: string | undefined;
}

/** The whole embedding space of the toy: its two numbers across and up. */
export function Plane({ n, rate, start, t, guess }: Props) {
  const setting = { n, rate, start };
  const moments = momentsUntil(setting, Math.min(LAST_STEP, Math.ceil(t)));
  const now = vectorsAt(moments, t).map((vector) => heldSpot(vector));
  const begins = moments[0]?.prompt ?? [];
  const ghosts = guess ? guesses[guess] : undefined;
  return (
    <>
      <Legend n={n} moved={t > 0} />
      <div className={styles.plane} aria-hidden="true">
        <Ground n={n} named={start === 'words'} />
        <small className={`${styles.all} ${prompt.isFrozen} ${picture.long}`}>{says.inside}</small>
        <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
          {waysUntil(setting, t).map((way, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a vector is known by its place alone
            <path key={i} d={way} className={styles.way} />
          ))}
          {t > 0 &&
            begins.map((vector, i) => {
              const { x, y } = spot(vector);
              // biome-ignore lint/suspicious/noArrayIndexKey: a vector is known by its place alone
              return <circle key={i} cx={x} cy={y} r={3.5} className={styles.begin} />;
            })}
        </svg>
        {ghosts?.map((vector, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a vector is known by its place alone
          <i key={i} className={styles.ghost} style={at(spot(vector))}>
            {i === ghosts.length - 1 && <small>{says.guess}</small>}
          </i>
        ))}
        {now.map(({ x, y }, i) => (
          <b
            // biome-ignore lint/suspicious/noArrayIndexKey: a vector is known by its place alone
            key={i}
            className={`${styles.vector} ${prompt.trained}`}
            style={at({ x, y })}
            data-part="vectors"
          >
            <span className={picture.long}>{i + 1}</span>
          </b>
        ))}
      </div>
    </>
  );
}
