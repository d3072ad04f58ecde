import { seededRandom } from '../../math/random.ts';

/**
 * A list in another order, the same one in every build: the page must not show by its order what is asked. `question`
 * is the seed.
 */
export function scrambled<T>(list: readonly T[], question: string): T[] {
  const random = seededRandom([...question].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) >>> 0, 7));
  for (;;) {
    const order = [...list];
    // Fisher and Yates: each of the n! orders is equally likely.
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as T, order[i] as T];
    }
    if (order.length < 2 || order.some((one, i) => one !== list[i])) return order;
  }
}
