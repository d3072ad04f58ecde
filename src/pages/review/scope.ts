import { words } from '#words/review';
import { practicePage } from '../../course/courseMap.ts';
import type { CourseMap, MapSlot } from '../../course/types.ts';
import { type Attempt, standing } from '../../progress/attempts/record.ts';

/** A check with the lesson that asks it. */
export interface Check extends MapSlot {
  lesson: string;
  /** The page that asks it, under the base. */
  page: string;
}

/** What is asked again: what is due, or by the learner's choice. */
export interface Scope {
  /** A lesson or an objective; absent: the whole course. */
  of?: string;
  /** Only questions whose last answer was wrong. */
  onlyWrong: boolean;
}

export const checksOf = (map: CourseMap): Check[] =>
  map.lessons.flatMap(({ id: lesson, slots, practice }) => [
    ...slots.flatMap((slot) => (slot.asked === 'check' ? [{ ...slot, lesson, page: lesson }] : [])),
    ...practice.map((slot) => ({ ...slot, lesson, page: practicePage(lesson) })),
  ]);

/** What an address asks for: `?of=lora`, `?of=lora.count`, `?again=wrong`, `?again=all`; nothing for what is due. */
export function scopeIn(search: string, map: CourseMap): Scope | undefined {
  const query = new URLSearchParams(search);
  const of = query.get('of');
  const again = query.get('again');
  const known = of !== null && checksOf(map).some((c) => c.lesson === of || c.objective === of);
  if (!known && again !== 'all' && again !== 'wrong') return undefined;
  return { ...(known && { of }), onlyWrong: again === 'wrong' };
}

/** The address of a scope on the review page. */
export function queryOf({ of, onlyWrong }: Scope): string {
  const again = onlyWrong ? 'again=wrong' : of ? '' : 'again=all';
  return `?${[of && `of=${encodeURIComponent(of)}`, again].filter(Boolean).join('&')}`;
}

/** The checks of a scope, in course order. */
export function checksIn(scope: Scope, map: CourseMap, attempts: readonly Attempt[]): Check[] {
  const { of, onlyWrong } = scope;
  const within = checksOf(map).filter((c) => !of || c.lesson === of || c.objective === of);
  if (!onlyWrong) return within;
  return within.filter((check) => {
    const last = standing(attempts, check);
    return last?.fit === 'current' && !last.attempt.correct;
  });
}

/** What a scope is called: a lesson's title, an objective's text, or the course. */
export const nameOf = ({ of }: Scope, map: CourseMap): string =>
  map.lessons.find((lesson) => lesson.id === of)?.title ??
  map.objectives.find((objective) => objective.id === of)?.text ??
  words.wholeCourse;
