import { useEffect, useState } from 'react';
import type { Course, CourseMap } from '../../course/types.ts';
import { useProgress } from '../../progress/store.ts';
import { loadFaces, loadKey } from '../lessonData.ts';
import { type Met, misconceptionsMet } from './misconceptionsMet.ts';

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
      lesson.slots.some((slot) => [slot.question, ...slot.aliases].some((id) => wrong.has(id))),
    );
    const load = lessons.map(async ({ id }) => {
      const [{ faces }, key] = await Promise.all([loadFaces(id), loadKey(id)]);
      return [id, { faces, key }] as const;
    });
    Promise.all(load).then(
      (data) => current && setMet(misconceptionsMet(attempts, map, new Map(data))),
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
          {`“${text.get(misconception) ?? misconception}”`}
          <span className="objective-state">{`${often(times)}, last on ${dateOf(last)}`}</span>
        </li>
      ))}
    </ul>
  );
  if (met === undefined) return null;
  return (
    <section>
      <h2>What tripped you up</h2>
      {met === 'failed' ? (
        <p>This needs the answers of the topics, which could not be fetched. Reload when you are online.</p>
      ) : met.length === 0 ? (
        <p>No wrong answer has shown a known misconception so far.</p>
      ) : (
        <>
          <p>Ideas that lie behind wrong answers you gave. Many learners hold them.</p>
          {met.some((one) => !one.mended) && told(met.filter((one) => !one.mended))}
          {met.some((one) => one.mended) && (
            <>
              <h3>Put right since</h3>
              {told(met.filter((one) => one.mended))}
            </>
          )}
        </>
      )}
    </section>
  );
}

const often = (times: number): string => ['', 'Met once', 'Met twice'][times] ?? `Met ${times} times`;

const dateOf = (at: number): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
