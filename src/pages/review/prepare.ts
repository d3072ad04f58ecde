import { loadFigure } from '../../figures/load.ts';
import { type Attempt, standing } from '../../progress/attempts/record.ts';
import { anotherSeed } from '../../questions/kinds/numeric/variant.ts';
import { loadFaces } from '../lessonData.ts';
import type { Item } from './Session.tsx';
import type { Check } from './scope.ts';

/** Fetches what a session needs. A question that the site no longer has in this version is left out. */
export async function prepare(checks: readonly Check[], attempts: readonly Attempt[]): Promise<Item[]> {
  const lessons = [...new Set(checks.map((check) => check.lesson))];
  const data = new Map(
    await Promise.all(lessons.map(async (lesson) => [lesson, await loadFaces(lesson)] as const)),
  );
  const items = checks.map(async (check): Promise<Item | undefined> => {
    const found = data.get(check.lesson);
    const face = found?.faces[check.question];
    if (!face || face.version !== check.version) return undefined;
    const { lesson, objective } = check;
    const varies = 'varies' in face && face.varies;
    const last = standing(attempts, check)?.attempt.seed;
    const seed = varies ? anotherSeed(face, last) : undefined;
    const placed = 'figure' in face ? found.figures[face.figure] : undefined;
    if (!placed) return { face, lesson, objective, seed };
    return { face, lesson, objective, seed, figure: { placed, widget: await loadFigure(placed.name) } };
  });
  return (await Promise.all(items)).filter((item) => item !== undefined);
}
