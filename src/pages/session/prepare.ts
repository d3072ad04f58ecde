import { loadFigure } from '../../figures/load.ts';
import { type Attempt, standing } from '../../progress/attempts/record.ts';
import { anotherSeed, variantOf } from '../../questions/asking/variants.ts';
import { figureBeside } from '../../questions/kinds/figureBeside.ts';
import { loadFaces } from '../lessonData.ts';
import type { Check } from '../review/scope.ts';
import type { Item } from './item.ts';

/**
 * Fetches what is needed to ask these checks away from their lessons, with the numbers of a seed or with others than
 * were answered last. A question that the site no longer has in this version is left out.
 */
export async function prepare(
  checks: readonly Check[],
  attempts: readonly Attempt[],
  seeds: Record<string, number | undefined> = {},
): Promise<Item[]> {
  const lessons = [...new Set(checks.map((check) => check.lesson))];
  const data = new Map(
    await Promise.all(lessons.map(async (lesson) => [lesson, await loadFaces(lesson)] as const)),
  );
  const items = checks.map(async (check): Promise<Item | undefined> => {
    const found = data.get(check.lesson);
    const face = found?.faces[check.question];
    if (!face || face.version !== check.version) return undefined;
    const { lesson, page, objective } = check;
    const seed = seeds[face.id] ?? anotherSeed(face, standing(attempts, check)?.attempt.seed);
    const figure = figureBeside(variantOf(face, seed));
    const placed = figure && found.figures[figure.of];
    const item = { face, lesson, page, objective, seed };
    if (!placed) return item;
    const params = { ...placed.params, ...figure.state };
    return { ...item, figure: { placed: { ...placed, params }, code: await loadFigure(placed.name) } };
  });
  return (await Promise.all(items)).filter((item) => item !== undefined);
}
