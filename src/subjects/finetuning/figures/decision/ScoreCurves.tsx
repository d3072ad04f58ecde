import { memo, useMemo } from 'react';
import { Legend } from '../../../../figures/parts/Legend.tsx';
import { Swatch } from '../../../../figures/parts/Swatch.tsx';
import { formatNumber } from '../../../../notation/format.ts';
import { across, apart, down, MOST } from './axes.ts';
import { loadedCase } from './cases.ts';
import styles from './decision.module.css';
import { tunedScore } from './learningCurve.ts';
import { at, Plot } from './Plot.tsx';
import type { DecisionState } from './state.ts';
import { words } from './words.ts';

const STEPS = 60;
const FIRST = 10;
/** Room a name of two lines takes, in per cent of the height. */
const LINE = 10.5;

const sizes = Array.from({ length: STEPS + 1 }, (_, i) => FIRST * (MOST / FIRST) ** (i / STEPS));

function curve(b: number, right: number): string {
  return sizes
    .map((n, i) => `${i ? 'L' : 'M'}${across(n).toFixed(2)} ${down(tunedScore(b, n, right)).toFixed(2)}`)
    .join('');
}

const swatch = (line: 'tuned' | 'clean') => (
  <Swatch width={24} height={4}>
    <path className={styles[`swatch-${line}`]} d="M0 2H24" />
  </Swatch>
);

interface Line {
  id: 'target' | 'baseline' | 'guessing';
  score: number;
}

/** The expected scores along the axis of examples, between what is there and what is wanted. */
export const ScoreCurves = memo(function ScoreCurves({ state }: { state: DecisionState }) {
  const { b, t, n, q, f, gap } = state;
  const points = loadedCase(state)?.points ?? [];
  const drawn = gap === 'behaviour';
  const lines: Line[] = [
    { id: 'target', score: t },
    { id: 'baseline', score: b },
    ...(f > 0 ? [{ id: 'guessing' as const, score: f }] : []),
  ];
  const heights = apart(
    lines.map(({ score }) => down(score)),
    LINE,
    95,
  );
  const reach = tunedScore(b, n, q / 100);
  const here = across(n);
  const tuned = useMemo(() => curve(b, q / 100), [b, q]);
  const clean = useMemo(() => curve(b, 1), [b]);

  return (
    <Plot
      className={styles.curves}
      title={
        <>
          <b>{words.curves.title}</b>
          <Legend
            entries={[
              { key: 'tuned', part: 'curve', swatch: swatch('tuned'), words: words.curves.tuned },
              {
                key: 'clean',
                absent: q === 100 || !drawn,
                swatch: swatch('clean'),
                words: words.curves.clean,
              },
            ]}
          />
          <Legend
            entries={(['disc', 'square'] as const).flatMap((mark) => {
              const real = points.find((point) => point.mark === mark);
              if (!real) return [];
              return [
                {
                  key: mark,
                  swatch: <i className={`${styles.mark} ${styles[mark]}`} />,
                  words: words.curves.real(real.method),
                },
              ];
            })}
          />
        </>
      }
      vertical={words.curves.score}
      horizontal={words.curves.examples}
      shapes={
        <>
          {lines.map(({ id, score }) => (
            <path
              key={id}
              data-part={id}
              className={[styles.level, styles[id]].filter(Boolean).join(' ')}
              d={`M0 ${down(score)}H100`}
            />
          ))}
          {drawn && q < 100 && <path className={styles.cleanCurve} d={clean} />}
          {drawn && <path data-part="curve" className={styles.tuned} d={tuned} />}
          <path className={styles.here} d={`M${here} 0V100`} />
        </>
      }
    >
      {drawn && <span className={styles.dot} style={at(here, down(reach))} />}
      {points.map(({ examples, score, method, mark }) => (
        <span key={`${method} ${examples}`} className={styles.real} style={at(across(examples), down(score))}>
          <i className={`${styles.mark} ${styles[mark]}`} />
          <span className={[styles.value, styles[`value-${mark}`]].filter(Boolean).join(' ')}>
            {formatNumber(score)}
          </span>
        </span>
      ))}
      <span className={styles.reading} style={{ '--decision-x': here / 100 } as React.CSSProperties}>
        <span>
          {formatNumber(n)}
          {drawn && (
            <span className={styles.expected}>
              : <b>{words.curves.about(Math.round(reach))}</b>
            </span>
          )}
        </span>
      </span>
      {!drawn && <span className={styles.none}>{words.curves.none}</span>}
      <svg className={styles.leaders} viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
        {lines.map(({ id, score }, i) => (
          <path key={id} className={styles.frame} d={`M0 ${down(score)}L10 ${heights[i]}`} />
        ))}
      </svg>
      {lines.map(({ id, score }, i) => (
        <span
          key={id}
          data-part={id}
          className={[styles.lineName, styles[`name-${id}`]].filter(Boolean).join(' ')}
          style={at(100, heights[i] ?? 0)}
        >
          <b>{formatNumber(score)}</b> <span>{words.curves.lines[id]}</span>
        </span>
      ))}
    </Plot>
  );
});
