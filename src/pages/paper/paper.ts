import type { AnswerKey, Asked, QuestionFace, QuestionKey } from '../../course/types.ts';
import type { Attempt } from '../../progress/attempts/record.ts';
import type { Sitting } from '../../progress/store.ts';
import { keyVariantOf, variantOf } from '../../questions/asking/variants.ts';
import { kindOf } from '../../questions/kinds/kinds.ts';

/** A question of a paper, in the variant this sitting has. */
export interface PaperItem {
  face: QuestionFace;
  /** The face with all its variants. */
  whole: QuestionFace;
  seed?: number | undefined;
  lesson: string;
}

/** The paper of a sitting as it can be asked now: questions that are gone or changed since are left out. */
export function paperItems(
  sitting: Sitting,
  faceOf: (lesson: string, question: string) => QuestionFace | undefined,
): PaperItem[] {
  return sitting.paper.flatMap(({ question, version, lesson, seed }) => {
    const whole = faceOf(lesson, question);
    return whole?.version === version ? [{ face: variantOf(whole, seed), whole, seed, lesson }] : [];
  });
}

export const isAnswered = ({ face }: PaperItem, { choices }: Sitting): boolean =>
  !kindOf(face.kind).isEmpty(choices[face.id] ?? []);

/** What cannot be handed in as it is typed, by question. */
export function faultsOf(items: readonly PaperItem[], sitting: Sitting): Map<string, string> {
  const faults = new Map<string, string>();
  for (const item of items) {
    if (!isAnswered(item, sitting)) continue;
    const { face } = item;
    const reading = kindOf(face.kind).read(face, sitting.choices[face.id] ?? []);
    if (!reading.ok) faults.set(face.id, reading.message);
  }
  return faults;
}

/** The key to an item; nothing when the answers are those of another version. */
export function keyOf(item: PaperItem, answers: AnswerKey): QuestionKey | undefined {
  const key = answers[item.face.id];
  if (!key || key.version !== item.face.version || key.kind !== item.face.kind) return undefined;
  return keyVariantOf(key, item.whole, item.seed);
}

/** The attempts that a sitting makes when it is handed in: one for each question answered, graded. */
export function attemptsOf(
  items: readonly PaperItem[],
  sitting: Sitting,
  asked: Asked,
  answersOf: (lesson: string) => AnswerKey,
): Omit<Attempt, 'id' | 'at' | 'sitting'>[] {
  return items.flatMap((item) => {
    const { face, seed, lesson } = item;
    const key = keyOf(item, answersOf(lesson));
    const reading = kindOf(face.kind).read(face, sitting.choices[face.id] ?? []);
    if (!key || !reading.ok || !isAnswered(item, sitting)) return [];
    const { choice } = reading;
    const ms = sitting.spent[face.id];
    return [
      {
        question: face.id,
        version: face.version,
        asked,
        choice,
        correct: kindOf(key.kind).grade(key, choice).correct,
        hints: 0,
        ...(ms !== undefined && { ms }),
        ...(seed && { seed }),
      },
    ];
  });
}

/** What was handed in with a sitting, by question. */
export const givenIn = (attempts: readonly Attempt[], { id }: Sitting): ReadonlyMap<string, Attempt> =>
  new Map(attempts.filter((one) => one.sitting === id).map((one) => [one.question, one]));
