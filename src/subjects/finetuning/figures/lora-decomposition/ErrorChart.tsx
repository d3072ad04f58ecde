import type { CSSProperties } from 'react';
import chart from '../../../../figures/parts/chart.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import { placeNames } from '../../../../figures/parts/placeNames.ts';
import picture from '../../../../figures/parts/stagePicture.module.css';
import lora from './lora.module.css';
import styles from './start.module.css';
import { words } from './words/drawn.ts';

interface ErrorLine {
  key: string;
  /** The error at each step. */
  errors: readonly number[];
  label: string;
  /** For a narrow stage. */
  short?: string;
  /** Drawn strong, and named by a second line. */
  now: boolean;
  note?: string;
  /** It and all lines over it. */
  from?: string;
  dash: string;
}

interface Props {
  lines: readonly ErrorLine[];
  /** The last step, and the error at the top. */
  steps: number;
  top: number;
  grid: readonly number[];
  gridText?(error: number): string;
  ticks: readonly number[];
  /** Words over the picture, and under its axis. */
  title: string;
  axis?: string;
  /** The step up to which the lines are drawn. */
  shown: number;
  /** Where there is little room, the present line alone is named. */
  alone?: boolean;
}

/** Per cent of the height between the names of two lines: a chart is at least 120 px high where all are named. */
const APART = 14;
/** The lowest place of a name: its second line stands beside the axis. */
const LAST = 92;

/** The error by step: each line is named where it ends. */
export function ErrorChart({ lines, steps, top, grid, gridText, ticks, title, axis, shown, alone }: Props) {
  const across = (step: number) => (100 * step) / steps;
  const down = (error: number) => 100 * (1 - Math.min(top, error) / top);
  const drawn = lines.map((line) => {
    const errors = line.errors.slice(0, shown + 1);
    const out = errors.findIndex((error) => error > top);
    const kept = out < 0 ? errors : errors.slice(0, out + 1);
    const last = kept.length - 1;
    return { ...line, kept, end: { x: across(last), y: down(kept[last] ?? 0) }, out: out >= 0 };
  });
  const left = drawn.filter(({ out }) => out);
  const away = left.find(({ now }) => now) ?? left[0];
  const unless = (now: boolean) => (alone && !now ? picture.long : '');
  const named = drawn.filter(({ out }) => !out).sort((a, b) => a.end.y - b.end.y);
  const places = placeNames(
    named.map(({ end }) => end.y),
    APART,
    LAST,
  );
  return (
    <div className={`${chart.chart} ${styles.plot}`} aria-hidden="true">
      <small className={`${styles.title} ${chart.title}`}>
        {alone ? <Named long={title} short={away?.now ? '' : words.error} /> : title}
      </small>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {grid.map((error) => (
          <path key={error} className={error === 0 ? chart.base : chart.grid} d={`M0 ${down(error)}H100`} />
        ))}
        {drawn.map(({ key, kept, now, dash }) => (
          <path
            key={key}
            className={now ? chart.now : undefined}
            strokeDasharray={now ? undefined : dash}
            d={`M${kept.map((error, n) => `${across(n).toFixed(2)} ${down(error).toFixed(2)}`).join('L')}`}
          />
        ))}
      </svg>
      {gridText &&
        grid.map((error) => (
          <small key={error} className={styles.level} style={{ top: `${down(error)}%` }}>
            {gridText(error)}
          </small>
        ))}
      {ticks.map((step) => (
        <small key={step} className={styles.step} style={{ left: `${across(step)}%` }}>
          {step}
        </small>
      ))}
      {axis && (
        <small className={styles.axis}>
          <Named long={axis} short={words.steps} />
        </small>
      )}
      {drawn
        .filter(({ now }) => now)
        .map(({ key, end }) => (
          <i
            key={key}
            className={`${chart.dot} ${lora.inked}`}
            style={{ left: `${end.x}%`, top: `${end.y}%` }}
          />
        ))}
      {shown > 0 &&
        named.map(({ key, label, short = label, note, now }, n) => (
          <p
            key={key}
            className={`${chart.end} ${unless(now)}`}
            data-now={now || undefined}
            style={{ '--y': `${places[n]}%` } as CSSProperties}
          >
            <Named long={label} short={short} />
            {note && <small className={picture.long}>{note}</small>}
          </p>
        ))}
      {away && (
        <p
          className={`${chart.end} ${styles.out} ${unless(away.now)}`}
          data-now={away.now || undefined}
          style={{ '--x': `${away.end.x}%`, '--y': 0 } as CSSProperties}
        >
          {away.now || left.length === 1 ? away.label : away.from} <br />
          {words.runsAway}
        </p>
      )}
    </div>
  );
}
