import { words } from '#words/exam';
import { words as practice } from '#words/practice';
import type { CourseMap } from '../../course/types.ts';
import type { Attempt } from '../../progress/attempts/record.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { href } from '../../ui/href.ts';
import { loadKey } from '../lessonData.ts';
import { Marked } from '../paper/MarkedPaper.tsx';
import type { PaperItem } from '../paper/paper.ts';

interface Props {
  items: PaperItem[];
  given: ReadonlyMap<string, Attempt>;
  map: CourseMap;
  onAgain(): void;
}

/** What came of an exam: by objective first, then every question explained. */
export function ExamResults({ items, given, map, onAgain }: Props) {
  const right = (some: readonly PaperItem[]) => some.filter(({ face }) => given.get(face.id)?.correct).length;
  const open = items.filter(({ face }) => !given.has(face.id)).length;
  const rows = map.objectives.flatMap((objective) => {
    const asked = items.filter(({ face }) => face.objective === objective.id);
    return asked.length > 0 ? [{ objective, asked: asked.length, right: right(asked) }] : [];
  });
  return (
    <>
      <p>{words.result(right(items), items.length, open)}</p>
      <section className="scroll" aria-label={words.byObjective} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.objective}</th>
              <th scope="col">{words.right}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ objective, asked, right }) => (
              <tr key={objective.id}>
                <th scope="row">
                  <a href={href(objective.lesson)}>{objective.text}</a>
                </th>
                <td>{practice.outOf(right, asked)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ButtonRow>
        <Button onClick={onAgain}>{words.again}</Button>
      </ButtonRow>
      <h2>{words.explained}</h2>
      <Marked items={items} given={given} course={map.id} loadKey={loadKey} />
    </>
  );
}
