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
  /** Drawn strong, with a note at its end. */
  now: boolean;
  note?: string;
  /** The step where its name stands on the line, over its beginning or under it; else the name stands at its end. */
  at?: { step: number; side: 'on' | 'over' | 'under' } | undefined;
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
  /** Names of the axes, and what is said where the present line begins. */
  title: string;
  axis: string;
  hint?: string | undefined;
  /** The step up to which the lines are drawn. */
  shown: number;
}

/** Per cent of the height between the names of two lines: a chart is at least 120 px high where all are named. */
const APART = 14;
/** The lowest place of a name: its second line stands beside the axis. */
const LAST = 92;

/** The error by step: each line is named where it ends, or on its way where many end in one place. */
export function ErrorChart({ lines, steps, top, grid, gridText, ticks, title, axis, hint, shown }: Props) {
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
  const inside = drawn.filter(({ out }) => !out);
  const named = inside.filter(({ at, note }) => !at || note).sort((a, b) => a.end.y - b.end.y);
  const places = placeNames(
    named.map(({ end }) => end.y),
    APART,
    LAST,
  );
  return (
    <div className={`${chart.chart} ${styles.plot}`} aria-hidden="true">
      <small className={`${styles.title} ${chart.title}`}>{title}</small>
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
      <small className={styles.axis}>
        <Named long={axis} short={words.steps} />
      </small>
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
        named.map(({ key, label, short = label, note, now, at }, n) => (
          <p
            key={key}
            className={chart.end}
            data-now={now || undefined}
            style={{ '--y': `${places[n]}%` } as CSSProperties}
          >
            {!at && <Named long={label} short={short} />}
            {note && <small className={picture.long}>{note}</small>}
          </p>
        ))}
      {inside.map(
        ({ key, label, short = label, now, at, errors }) =>
          at &&
          at.step <= shown && (
            <p
              key={key}
              className={chart.end}
              data-now={now || undefined}
              data-side={at.side}
              style={
                { '--x': `${across(at.step)}%`, '--y': `${down(errors[at.step] ?? 0)}%` } as CSSProperties
              }
            >
              <Named long={label} short={short} />
            </p>
          ),
      )}
      {hint && (
        <p
          className={chart.end}
          data-now=""
          data-side="over"
          style={{ '--x': 0, '--y': `${drawn.find(({ now }) => now)?.end.y}%` } as CSSProperties}
        >
          {hint}
        </p>
      )}
      {away && (
        <p
          className={`${chart.end} ${styles.out}`}
          data-now={away.now || undefined}
          style={{ '--x': `${away.end.x}%`, '--y': 0 } as CSSProperties}
        >
          {words.away(away.now || left.length === 1 ? away.label : (away.from ?? away.label))}
        </p>
      )}
    </div>
  );
}
