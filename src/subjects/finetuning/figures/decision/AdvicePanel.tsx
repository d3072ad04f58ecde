import { linked } from '../../../../ui/linked.tsx';
import { advise, type Road } from './advise.ts';
import styles from './decision.module.css';
import { gapWords, labelWords } from './describe.ts';
import { roadNamed, roads } from './roads.ts';
import { type SourceId, sources } from './sources.ts';
import type { DecisionState } from './state.ts';
import { words } from './words.ts';

/** A work that a statement leans on, with the place in it. */
export function SourceLink({ id, at }: { id: SourceId; at?: string | undefined }) {
  const { short, url } = sources[id];
  return (
    <a className={styles.source} href={url}>
      {short}
      {at && `, ${at}`}
    </a>
  );
}

interface Props {
  state: DecisionState;
  predicted: Road | undefined;
}

/** The advised road among all seven, with its reason and source. */
export function AdvicePanel({ state, predicted }: Props) {
  const { rule, road, reason } = advise(state);
  return (
    <div className={styles.advice}>
      <p className={styles.situation}>
        <span>{gapWords(state)}</span>
        <span>{labelWords(state)}</span>
      </p>
      <div className={styles.answer}>
        <p className={styles.first}>
          {linked(words.advice.first(roadNamed(road).name), (name) => (
            <strong>{name}</strong>
          ))}
        </p>
        <p className={styles.reason}>
          {reason} <SourceLink id={rule.source} at={rule.at} />
        </p>
        <ul className={styles.roads} aria-label={words.advice.allRoads}>
          {roads.map(({ id, short }) => (
            <li
              key={id}
              aria-current={id === road || undefined}
              data-predicted={id === predicted || undefined}
            >
              {short}
              {id === predicted && <span>{words.advice.yourPrediction}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
