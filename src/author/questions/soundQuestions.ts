import type { z } from 'zod';

/** Questions whose shape is right in a list that holds others, each with its place in it. */
export const soundQuestions = <S extends z.ZodType>(schema: S, list: unknown): [number, z.output<S>][] =>
  (Array.isArray(list) ? list : []).flatMap((written, i): [number, z.output<S>][] => {
    const { success, data } = schema.safeParse(written);
    return success ? [[i, data]] : [];
  });
