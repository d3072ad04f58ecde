import { words } from '#words/home';
import { slotAnchor } from '../../course/courseMap.ts';
import type { CourseMap } from '../../course/types.ts';
import { lessonState } from '../../progress/attempts/record.ts';
import { useProgress } from '../../progress/store.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';
import { HomeLine } from './HomeLine.tsx';

interface Props {
  map: CourseMap;
  /** How many questions are asked before and after the course. */
  inventory: number;
}

/** One line and one link: where to begin, or where the learner stopped. */
export function StartHere({ map, inventory }: Props) {
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
      <HomeLine
        action={
          <ButtonLink primary href={place.href}>
            {words.continue}
          </ButtonLink>
        }
      >
        {words.stopped(visited.title, place.title === visited.title ? undefined : place.title)}
      </HomeLine>
    );
  if (begun && open)
    return (
      <HomeLine
        action={
          <ButtonLink
            primary
            href={href(open.lesson.id, open.next ? slotAnchor(open.next.question, open.next.asked) : '')}
          >
            {words.goOn}
          </ButtonLink>
        }
      >
        {words.next(open.lesson.title)}
      </HomeLine>
    );
  return (
    <HomeLine
      action={
        <ButtonLink primary href={href(map.lessons[0]?.id ?? '')}>
          {words.begin}
        </ButtonLink>
      }
    >
      {words.start(map.lessons.length, minutes)}
      {inventory > 0 && !begun && <> {linked(words.inventory(inventory), href('inventory'))}</>}
    </HomeLine>
  );
}
