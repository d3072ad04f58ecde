import { memo } from 'react';
import type { Vector } from '../../methods/softPrompt.ts';
import { guessWords } from './describe.ts';
import { type PromptState, type Scene, written } from './model.ts';
import { region, tally } from './places.ts';
import { captions, heldSpot, SIZE, sentenceLabels, spot, stretch } from './plane.ts';
import { momentsUntil } from './promptRun.ts';
import styles from './promptTuning.module.css';
import { table } from './vocabulary.ts';
import { words } from './words.ts';

/** The frozen points: every row of the table, the region they span, the learner's words among them. */
const Ground = memo(function Ground({ tokens }: { tokens: string }) {
  const own = tokens.split(' ').filter(Boolean);
  const corners = region.map((corner) => spot(corner));
  return (
    <>
      <path d={`M${corners.map(({ x, y }) => `${x} ${y}`).join('L')}Z`} className={styles.region} />
      {table.map(({ token, kind, vector }) => {
        const { x, y } = spot(vector);
        return <circle key={token} cx={x} cy={y} r={kind === 'piece' ? 1.5 : 3} className={styles.row} />;
      })}
      {table
        .filter(({ token }) => own.includes(token))
        .map(({ token, vector }) => {
          const { x, y } = spot(vector);
          return <circle key={token} cx={x} cy={y} r={6} className={styles.own} data-part="words" />;
        })}
      {captions.map(({ text, x, y, anchor }) => (
        <text key={text} x={x} y={y} textAnchor={anchor} className={styles.caption}>
          {text}
        </text>
      ))}
      {sentenceLabels(own).map(({ text, x, y, anchor }) => (
        <text key={text} x={x} y={y} textAnchor={anchor} className={styles.label}>
          {text}
        </text>
      ))}
    </>
  );
});

function Nudge({
  vector,
  gradient,
  factor,
  uid,
}: {
  vector: Vector;
  gradient: Vector;
  factor: number;
  uid: string;
}) {
  const from = spot(vector);
  const to = spot(vector.map((value, k) => value - factor * (gradient[k] ?? 0)));
  return (
    <path
      d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
      className="fig-signal"
      markerEnd={`url(#${uid}-nudge)`}
    />
  );
}

interface Props {
  state: PromptState;
  scene: Scene;
  uid: string;
  predicted: string | undefined;
}

/** The whole embedding space of the toy: its two numbers across and up. */
export function EmbeddingPlane({ state, scene, uid, predicted }: Props) {
  const { moment, step, phase, tokens } = scene;
  const { n, rate, start } = state;
  const moments = momentsUntil({ n, rate, start }, step);
  const longest = rate * Math.max(...moment.gradient.map((row) => Math.hypot(...row)));
  const factor = stretch(longest);
  const away = moment.prompt
    .map((vector, i) => ({ vector, name: i + 1, beyond: heldSpot(vector).beyond }))
    .filter(({ beyond }) => beyond);
  return (
    <div className={styles.space}>
      <p className={styles.head}>{words.plane.head}</p>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} className={styles.plane} aria-hidden="true">
        <defs>
          <marker
            id={`${uid}-nudge`}
            markerUnits="userSpaceOnUse"
            markerWidth={9}
            markerHeight={9}
            refX={7}
            refY={4.5}
            orient="auto"
          >
            <path d="M0 0.5 L9 4.5 L0 8.5 Z" className={styles.headSignal} />
          </marker>
        </defs>
        <Ground tokens={tokens.map(({ text }) => text).join(' ')} />
        {moment.prompt.map((_, i) => {
          const way = moments.map(({ prompt }) => spot(prompt[i] ?? []));
          return (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: a vector is known by its place alone
              key={i}
              d={`M${way.map(({ x, y }) => `${x} ${y}`).join('L')}`}
              className={styles.way}
            />
          );
        })}
        {phase === 'gradient' &&
          moment.prompt.map((vector, i) => (
            <Nudge
              // biome-ignore lint/suspicious/noArrayIndexKey: a vector is known by its place alone
              key={i}
              vector={vector}
              gradient={moment.gradient[i] ?? []}
              factor={rate * factor}
              uid={uid}
            />
          ))}
        {moment.prompt.map((vector, i) => {
          const { x, y } = heldSpot(vector);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a vector is known by its place alone
            <g key={i} transform={`translate(${x} ${y})`}>
              <circle r={9} className={styles.vector} data-part="vectors" />
              <text y={4.5} textAnchor="middle" className={styles.vectorName}>
                {i + 1}
              </text>
            </g>
          );
        })}
      </svg>
      <p className={`${styles.note} ${styles.tally}`}>
        {predicted && words.plane.predicted(guessWords(predicted).toLowerCase())}
        {words.plane.tally(step, words.tally(tally(moment.prompt)))}
        {away.length > 0 &&
          words.plane.beyond(away.map(({ name, vector }) => words.plane.beyondAt(name, written(vector, 1))))}
        {phase === 'gradient' && words.plane.nudge(factor)}
      </p>
      <p className={styles.note}>{words.plane.key}</p>
    </div>
  );
}
