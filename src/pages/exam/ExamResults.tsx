import type { CourseMap } from '../../course/types.ts';
import type { Attempt } from '../../progress/attempts/record.ts';
import { Button } from '../../ui/Button.tsx';
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
      <p>
        {`${right(items)} of ${items.length} right${open > 0 ? `, ${open} left open` : ''}. Each is explained below, and the questions you missed come back for review.`}
      </p>
      <section className="scroll" aria-label="Results by objective" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Objective</th>
              <th scope="col">Right</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ objective, asked, right }) => (
              <tr key={objective.id}>
                <th scope="row">
                  <a href={href(objective.lesson)}>{objective.text}</a>
                </th>
                <td>{`${right} of ${asked}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="buttons">
        <Button onClick={onAgain}>Choose another exam</Button>
      </p>
      <h2>The questions</h2>
      <Marked items={items} given={given} course={map.id} loadKey={loadKey} />
    </>
  );
}
