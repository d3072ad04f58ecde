import { words as objectives } from '#words/objectives';
import { words as practice } from '#words/practice';
import type { ObjectiveState } from '../../progress/attempts/record.ts';
import { type Deck, holdOf } from '../../progress/review/review.ts';
import { Folded } from '../shell/Folded.tsx';
import { span } from './span.ts';

const words = objectives.table;

/** What the pictures of all objectives show, in numbers. */
export function HoldTable({ states, deck }: { states: readonly ObjectiveState[]; deck: Deck }) {
  return (
    <Folded summary={words.title}>
      <section className="scroll" aria-label={words.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {words.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {states.map(({ objective, right, answered, total }) => {
              const hold = holdOf(deck, objective.id);
              return (
                <tr key={objective.id}>
                  <th scope="row">{objective.text}</th>
                  <td>{practice.outOf(answered, total)}</td>
                  <td>{right}</td>
                  <td>{hold ? span(hold.days) : '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </Folded>
  );
}
