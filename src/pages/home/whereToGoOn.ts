import { slotAnchor } from '../../course/courseMap.ts';
import type { CourseMap } from '../../course/types.ts';
import { type Attempt, lessonState, type MapLesson } from '../../progress/attempts/record.ts';
import type { Place } from '../../progress/storage/guard.ts';
import { href } from '../../ui/href.ts';
import type { TopicSection } from './topicSections.ts';

export interface Destination {
  lesson: MapLesson;
  /** From 1, of how many. */
  section?: [number, number];
  title: string;
  href: string;
}

/** Where who comes back goes on: where they stopped in a topic, or at the next question; nowhere for who has not begun. */
export function whereToGoOn(
  map: CourseMap,
  sections: Record<string, TopicSection[]>,
  attempts: readonly Attempt[],
  place: Omit<Place, 'at'> | null,
): Destination | undefined {
  const states = map.lessons.map((lesson) => ({ lesson, ...lessonState(attempts, lesson) }));
  const open = states.find(({ state }) => state === 'started') ?? states.find(({ state }) => state === 'new');
  const visited = states.find(({ lesson }) => lesson.id === place?.lesson);
  if (place && visited && (visited.state !== 'done' || !open)) {
    const { lesson } = visited;
    const all = sections[lesson.id] ?? [];
    // Of what is kept only the section is taken: an address edited by hand leads nowhere else.
    const anchor = place.href.split('#')[1] ?? '';
    const at = anchor ? all.findIndex(({ id }) => id === anchor) : -1;
    const to = href(lesson.id, anchor);
    return at < 0
      ? { lesson, title: lesson.title, href: to }
      : { lesson, section: [at + 1, all.length], title: place.title, href: to };
  }
  // A guess at the question of the home page is no beginning yet.
  const begun = attempts.some(({ asked }) => asked !== 'opener' && asked !== 'prediction');
  const { lesson, next } = open ?? states.at(-1) ?? {};
  if (!begun || !lesson) return undefined;
  return {
    lesson,
    title: lesson.title,
    href: href(lesson.id, next && slotAnchor(next.question, next.asked)),
  };
}
