import { useMemo } from 'react';
import { Choice } from '../../../../figures/parts/Choice.tsx';
import controls from '../../../../figures/parts/controls.module.css';
import { Handle } from '../../../../figures/parts/Handle.tsx';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { UprightSlider } from '../../../../figures/parts/UprightSlider.tsx';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { across, down, FEWEST, labelTicks, MOST, scoreAt } from './axes.ts';
import { loadedCase } from './cases.ts';
import styles from './decision.module.css';
import { tunedCeiling, tunedScore } from './learningCurve.ts';
import { at } from './place.ts';
import { Scores } from './Scores.tsx';
import { metAt } from './shore.ts';
import type { ViewProps } from './view.ts';
import { words } from './words.ts';

const STEPS = 60;
const SIZES = Array.from({ length: STEPS + 1 }, (_, i) => FEWEST * (MOST / FEWEST) ** (i / STEPS));
const RIGHT = [100, 95, 90];
/** A line lower than this has its name above it, others have it below. */
const LOW = 14;
/** Where the lowest name beside the picture stands. */
const LAST = 92;
/** Per cent of the width that the number at the meeting point takes from the marks beside it. */
const NEAR = 13;

/** What training is expected to put on top of what the model does already, by the number of labelled examples. */
export function CurveView({ state, set }: ViewProps) {
  const { b, t, q, f, gap } = state;
  const points = loadedCase(state)?.points ?? [];
  const drawn = gap === 'behaviour';
  const met = metAt(state);
  const curve = useMemo(
    () => SIZES.map((n) => `${across(n).toFixed(2)} ${down(tunedScore(b, n, q / 100)).toFixed(2)}`).join('L'),
    [b, q],
  );
  const ceiling = tunedCeiling(b, q / 100);
  const lines = [
    { id: 'baseline', text: words.curve.baseline, score: b },
    ...(f > 0 ? [{ id: 'guessing', text: words.curve.guessing, score: f }] : []),
  ];
  const choices = RIGHT.includes(q) ? RIGHT : [100, q, 90].sort((a, b) => b - a);
  const isMet = drawn && met !== undefined && met >= FEWEST;
  const marks = labelTicks
    .map((labels, i) => ({ labels, i }))
    .filter(({ labels }) => !isMet || Math.abs(across(labels) - across(met)) > NEAR);
  const setTarget = (score: number) => set({ t: score });
  return (
    <>
      <div className={`${picture.pic} ${styles.pic} ${styles.hill}`}>
        <div className={styles.area} aria-hidden="true">
          <div className={styles.sky} style={{ insetBlockEnd: `${b}%` }} />
          <svg className={styles.layer} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {drawn && <path data-road="peft" d={`M0 ${down(b)}L${curve}L100 ${down(b)}Z`} />}
            <path data-part="baseline" className={styles.target} d={`M0 ${down(b)}H100`} />
            {f > 0 && <path className={styles.here} d={`M0 ${down(f)}H100`} />}
            {drawn && <path data-part="curve" className={styles.border} d={`M${curve}`} />}
            <path data-part="target" className={styles.target} d={`M0 ${down(t)}H108`} />
            {isMet && <path className={styles.target} d={`M${across(met)} ${down(t)}V100`} />}
          </svg>
          <Scores />
          {marks.map(({ labels, i }) => (
            <small
              key={labels}
              className={i % 2 ? `${styles.labels} ${picture.long}` : styles.labels}
              style={at(across(labels), 100)}
            >
              {formatNumber(labels)}
            </small>
          ))}
          {drawn ? (
            ceiling - b > 8 && (
              <b className={styles.adds} style={at(70, down((b + ceiling) / 2))}>
                {words.curve.adds}
              </b>
            )
          ) : (
            <b className={styles.road} style={at(50, down((100 + b) / 2))}>
              {words.curve.none}
            </b>
          )}
          {b > 12 && (
            <b
              className={styles.road}
              data-road="use"
              style={at(34, down(f > 24 && f < b ? f * 0.3 : b * 0.4))}
            >
              <Named long={words.curve.does} short={words.curve.doesShort} />
            </b>
          )}
          {points.map(({ examples, score, method, mark }) => (
            <i
              key={`${method} ${examples}`}
              className={`${styles.real} ${picture.long}`}
              data-mark={mark}
              style={at(across(examples), down(score))}
            />
          ))}
          {points.length > 0 && (
            <small className={`${styles.key} ${picture.long}`}>
              {[...new Map(points.map(({ method, mark }) => [mark, method]))].map(([mark, method]) => (
                <span key={mark}>
                  <i className={styles.real} data-mark={mark} /> {words.curve.published(method)}
                </span>
              ))}
            </small>
          )}
          {isMet && (
            <b className={styles.met} style={at(across(met), 100)}>
              {formatNumber(met)}
            </b>
          )}
          {lines.map(({ id, text, score }) => (
            <small
              key={id}
              className={styles.line}
              data-part={id}
              data-low={score < LOW || undefined}
              style={at(id === 'baseline' ? 0 : 100, down(score))}
            >
              {text(formatNumber(score))}
            </small>
          ))}
          <b className={styles.end} data-part="target" style={at(100, Math.min(LAST, down(t)))}>
            {words.curve.target} <br />
            {formatNumber(t)}
          </b>
          <small className={styles.axis}>
            <Named long={words.curve.axis} short={words.curve.axisShort} />
          </small>
          <Handle x={isMet ? across(met) : 96} y={down(t)} onDrag={({ y }) => setTarget(scoreAt(y))} />
        </div>
        <b className={styles.scoreName}>{words.curve.score}</b>
        <UprightSlider
          className={styles.wish}
          name={words.field.target}
          value={t}
          min={0}
          max={100}
          valueText={words.field.score}
          onChange={setTarget}
        />
      </div>
      <div className={controls.controls}>
        <span className={controls.sliderLabel}>{words.field.rightShort}</span>
        <Choice
          name={words.field.rightLabels}
          values={choices}
          value={q}
          text={(share) => formatPercent(share / 100)}
          onChoose={(share) => set({ q: share })}
        />
      </div>
    </>
  );
}
