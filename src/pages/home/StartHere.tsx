import { words } from '#words/home';
import { slotAnchor } from '../../course/courseMap.ts';
import type { CourseMap } from '../../course/types.ts';
import { lessonState } from '../../progress/attempts/record.ts';
import { useProgress } from '../../progress/store.ts';
import { href } from '../../ui/href.ts';

/** One line and one link: where to begin, or where the learner stopped. */
export function StartHere({ map }: { map: CourseMap }) {
  const place = useProgress((s) => s.place);
  const attempts = useProgress((s) => s.attempts);
  const states = map.lessons.map((lesson) => ({ lesson, ...lessonState(attempts, lesson) }));
  // A guess at the question of this page is no beginning yet.
  const begun = attempts.some((attempt) => attempt.asked !== 'opener');
  const minutes = map.lessons.reduce((n, l) => n + l.minutes, 0);
  const open = states.find((s) => s.state === 'started') ?? states.find((s) => s.state === 'new');
  const visited = place && map.lessons.find((l) => l.id === place.lesson);

  if (visited && place)
    return (
      <p className="start">
        <span>{words.stopped(visited.title, place.title === visited.title ? undefined : place.title)}</span>
        <a className="button button-primary" href={place.href}>
          {words.continue}
        </a>
      </p>
    );
  if (begun && open)
    return (
      <p className="start">
        <span>{words.next(open.lesson.title)}</span>
        <a
          className="button button-primary"
          href={href(open.lesson.id, open.next ? slotAnchor(open.next.question, open.next.asked) : '')}
        >
          {words.goOn}
        </a>
      </p>
    );
  return (
    <p className="start">
      <span>{words.start(map.lessons.length, minutes)}</span>
      <a className="button button-primary" href={href(map.lessons[0]?.id ?? '')}>
        {words.begin}
      </a>
    </p>
  );
}
