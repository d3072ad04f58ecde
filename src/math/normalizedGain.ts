/**
 * Normalised gain (Hake 1998): of what was missing before, the share that is there after,
 * (post − pre) / (1 − pre). Negative when less is right after than before.
 *
 * @param pre share right before, 0 to 1
 * @param post share right after, 0 to 1
 * @returns undefined when nothing was missing before: then there is nothing to gain
 * @throws RangeError when a share lies outside 0 and 1
 */
export function normalizedGain(pre: number, post: number): number | undefined {
  if (!(pre >= 0 && pre <= 1 && post >= 0 && post <= 1)) throw new RangeError(`no shares: ${pre}, ${post}`);
  return pre === 1 ? undefined : (post - pre) / (1 - pre);
}
