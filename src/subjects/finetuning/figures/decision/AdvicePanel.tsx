import { advise, type Road } from './advise.ts';
import { roadNamed, roads } from './roads.ts';
import { type SourceId, sources } from './sources.ts';
import type { DecisionState } from './state.ts';
import { gapWords, labelWords } from './words.ts';

/** A work that a statement leans on, with the place in it. */
export function SourceLink({ id, at }: { id: SourceId; at?: string | undefined }) {
  const { short, url } = sources[id];
  return (
    <a className="decision-source" href={url}>
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
    <div className="decision-advice">
      <p className="decision-situation">
        <span>{gapWords(state)}</span>
        <span>{labelWords(state)}</span>
      </p>
      <div className="decision-answer">
        <p className="decision-first">
          Try first: <strong>{roadNamed(road).name}</strong>
        </p>
        <p className="decision-reason">
          {reason} <SourceLink id={rule.source} at={rule.at} />
        </p>
        <ul className="decision-roads" aria-label="All roads, from the cheapest to the dearest">
          {roads.map(({ id, short }) => (
            <li
              key={id}
              aria-current={id === road || undefined}
              data-predicted={id === predicted || undefined}
            >
              {short}
              {id === predicted && <span className="decision-yours">, your prediction</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
