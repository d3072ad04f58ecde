import { useEffect, useState } from 'react';
import { words as progress } from '#words/progress';
import { slotsOf } from '../../course/courseMap.ts';
import type { Course, CourseMap } from '../../course/types.ts';
import type { Attempt } from '../../progress/attempts/record.ts';
import { useProgress } from '../../progress/store.ts';
import { longDate } from '../../words/dates.ts';
import type { Met } from './misconceptionsMet.ts';

const words = progress.misconceptions;

interface Props {
  map: CourseMap;
  misconceptions: Course['misconceptions'];
}

/** The ideas that wrong answers showed, told back. */
export function Misconceptions({ map, misconceptions }: Props) {
  const attempts = useProgress((s) => s.attempts);
  const [met, setMet] = useState<Met[] | 'failed'>();

  useEffect(() => {
    let current = true;
    const wrong = new Set(attempts.filter((one) => !one.correct).map((one) => one.question));
    const lessons = map.lessons.filter((lesson) =>
      slotsOf(lesson).some((slot) => [slot.question, ...slot.aliases].some((id) => wrong.has(id))),
    );
    loadMet(attempts, map, lessons).then(
      (all) => current && setMet(all),
      () => current && setMet('failed'),
    );
    return () => {
      current = false;
    };
  }, [attempts, map]);

  const text = new Map(misconceptions.map(({ id, text }) => [id, text]));
  const told = (list: readonly Met[]) => (
    <ul>
      {list.map(({ misconception, times, last }) => (
        <li key={misconception}>
          {words.quoted(text.get(misconception) ?? misconception)}
          <div className="quiet">{words.met(times, longDate(last))}</div>
        </li>
      ))}
    </ul>
  );
  if (met === undefined) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      {met === 'failed' ? (
        <p>{words.failed}</p>
      ) : met.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.some}</p>
          {met.some((one) => !one.mended) && told(met.filter((one) => !one.mended))}
          {met.some((one) => one.mended) && (
            <>
              <h3>{words.mended}</h3>
              {told(met.filter((one) => one.mended))}
            </>
          )}
        </>
      )}
    </section>
  );
}

async function loadMet(
  attempts: readonly Attempt[],
  map: CourseMap,
  lessons: CourseMap['lessons'],
): Promise<Met[]> {
  if (lessons.length === 0) return [];
  const [{ loadFaces, loadKey }, { misconceptionsMet }] = await Promise.all([
    import('../lessonData.ts'),
    import('./misconceptionsMet.ts'),
  ]);
  const load = lessons.map(async ({ id }) => {
    const [{ faces }, key] = await Promise.all([loadFaces(id), loadKey(id)]);
    return [id, { faces, key }] as const;
  });
  return misconceptionsMet(attempts, map, new Map(await Promise.all(load)));
}
