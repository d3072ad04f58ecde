import type { z } from 'zod';
import { nearest } from '../nearest.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a shape, without keys that are missing because they are misspelt: that is told of once. */
export function withoutMisspelt(
  issues: readonly Issue[],
  isThere: (path: readonly PropertyKey[]) => boolean,
): Issue[] {
  const stray = new Map(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? [[issue.path.join('/'), issue.keys] as const] : [],
    ),
  );
  return issues.filter(({ path }) => {
    const written = stray.get(path.slice(0, -1).join('/')) ?? [];
    const misspelt = written.some((key) => nearest([String(path.at(-1))], key, 1 / 2) !== undefined);
    return isThere(path) || !misspelt;
  });
}
