import type { z } from 'zod';
import { nearest } from '../nearest.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a shape, without keys that are missing because they are misspelt: that is told of once. */
export function withoutMisspelt(issues: readonly Issue[]): Issue[] {
  const stray = new Map(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? [[issue.path.join('/'), issue.keys] as const] : [],
    ),
  );
  return issues.filter(({ code, path, input }) => {
    const written = stray.get(path.slice(0, -1).join('/'));
    const misspelt = code === 'invalid_type' && input === undefined && written;
    return !misspelt || !written.some((key) => nearest([String(path.at(-1))], key, 1 / 2) !== undefined);
  });
}
