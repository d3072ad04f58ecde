import { slotsOf } from '../../course/courseMap.ts';
import type { AnswerKey, CourseMap, LessonFaces, MapSlot } from '../../course/types.ts';
import { type Attempt, CHECKED, standing } from '../../progress/attempts/record.ts';
import { misconceptionsIn } from '../../questions/asking/misconceptions.ts';
import { keyVariantOf } from '../../questions/asking/variants.ts';

export interface Met {
  misconception: string;
  /** Answers that showed it. */
  times: number;
  /** When it was shown last. */
  last: number;
  /** Every question on which it was shown has been answered right since. */
  mended: boolean;
}

interface LessonData {
  faces: LessonFaces['faces'];
  key: AnswerKey;
}

/**
 * The misconceptions that wrong answers showed, those not mended first, then the most frequent. Answers to openers and
 * to the inventory do not count: the ones are guesses, the others are told of after the course.
 */
export function misconceptionsMet(
  attempts: readonly Attempt[],
  map: CourseMap,
  data: ReadonlyMap<string, LessonData>,
): Met[] {
  const slots = new Map<string, { slot: MapSlot; lesson: string }>();
  for (const lesson of map.lessons)
    for (const slot of slotsOf(lesson))
      if (slot.asked !== 'opener')
        for (const id of [slot.question, ...slot.aliases]) slots.set(id, { slot, lesson: lesson.id });

  const met = new Map<string, Omit<Met, 'mended'> & { slots: Set<MapSlot> }>();
  for (const attempt of attempts) {
    const found = slots.get(attempt.question);
    if (attempt.correct || !found || ![...CHECKED, 'recap'].includes(attempt.asked)) continue;
    const { slot, lesson } = found;
    const face = data.get(lesson)?.faces[slot.question];
    const key = data.get(lesson)?.key[slot.question];
    if (!face || key?.version !== attempt.version) continue;
    for (const misconception of misconceptionsIn(keyVariantOf(key, face, attempt.seed), attempt.choice)) {
      const before = met.get(misconception) ?? {
        misconception,
        times: 0,
        last: 0,
        slots: new Set<MapSlot>(),
      };
      before.slots.add(slot);
      met.set(misconception, { ...before, times: before.times + 1, last: attempt.at });
    }
  }
  return [...met.values()]
    .map(({ slots, ...one }) => ({
      ...one,
      mended: [...slots].every((slot) => standing(attempts, slot)?.attempt.correct),
    }))
    .sort((a, b) => Number(a.mended) - Number(b.mended) || b.times - a.times || b.last - a.last);
}
