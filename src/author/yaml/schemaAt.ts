import type { z } from 'zod';

/** What is read of a schema to find the way in it. */
interface AnySchema {
  def: {
    type: string;
    innerType?: AnySchema;
    in?: AnySchema;
    element?: AnySchema;
    valueType?: AnySchema;
    error?: (issue: object) => string | { message: string } | undefined | null;
    shape?: Record<string, AnySchema>;
    options?: AnySchema[];
    discriminator?: string;
    values?: unknown[];
    format?: string;
    checks?: { _zod: { def: object } }[];
  };
}

/** The schema that governs a path, through defaults, lists and unions told apart by a key. */
export function schemaAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): AnySchema | undefined {
  let current = unwrap(schema as unknown as AnySchema, value);
  let here = value;
  for (const step of path) {
    here = (here as Record<PropertyKey, unknown> | null | undefined)?.[step];
    current = unwrap(within(current, step), here);
  }
  return current;
}

export const within = (schema: AnySchema | undefined, step: PropertyKey): AnySchema | undefined =>
  typeof step === 'number'
    ? schema?.def.element
    : (schema?.def.shape?.[String(step)] ?? schema?.def.valueType);

function unwrap(schema: AnySchema | undefined, value: unknown): AnySchema | undefined {
  const { innerType, in: input, options, discriminator } = schema?.def ?? {};
  if (innerType) return unwrap(innerType, value);
  if (input) return unwrap(input, value);
  if (options && !discriminator) {
    const type = Array.isArray(value) ? 'array' : 'object';
    return typeof value === 'object' ? options.find((o) => o.def.type === type) : schema;
  }
  if (options && discriminator) {
    const kind = (value as Record<string, unknown> | null | undefined)?.[discriminator];
    return options.find((o) => o.def.shape?.[discriminator]?.def.values?.includes(kind));
  }
  return schema;
}

/** A text of any words: not a name, an address or a date. */
export const isProse = (schema: AnySchema | undefined) =>
  schema?.def.type === 'string' &&
  !schema.def.format &&
  !schema.def.checks?.some((check) => 'pattern' in check._zod.def);

export const keysOf = (schema: AnySchema | undefined) => Object.keys(schema?.def.shape ?? {});
