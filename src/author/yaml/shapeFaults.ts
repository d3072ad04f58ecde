import type { z } from 'zod';
import { clip } from '../clip.ts';
import { type Diagnostic, errorAt } from '../diagnostic.ts';
import { oneOf } from '../oneOf.ts';
import { keysOf, schemaAt, within } from './schemaAt.ts';
import type { YamlSource } from './yamlSource.ts';

type Path = readonly PropertyKey[];

/** What is wrong with the shape of a value, in an author's words. */
export function shapeFaults(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  value: unknown,
  source: YamlSource,
): Diagnostic[] {
  const { path } = issue;
  const input = valueAt(value, path);
  const last = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, path, value));
    return issue.keys.map((key) => {
      const others = othersWith(schema, path, value, key);
      if (others) return errorAt(source.atKey([...path, key]), `key “${key}” ${others.here}`, others.wanted);
      return /^[\w-]+$/.test(key)
        ? errorAt(
            source.atKey([...path, key]),
            `key “${key}”`,
            oneOf(known.length ? known : ['a known key'], key),
          )
        : errorAt(
            source.atKey([...path, key]),
            `words “${clip(key)}” behind a comma`,
            'the whole text in quotes, since it holds a comma',
          );
    });
  }
  const form = tupleForm(schema, path, value, issue);
  if (input === undefined && typeof path.at(-1) === 'string')
    return [
      errorAt(source.at(path.slice(0, -1)), `no “${last}” here`, `“${last}: …”, ${form ?? wanted(issue)}`),
    ];
  if (form) return [errorAt(source.at(path), shown(input), `${keyOf(path)}: ${form}`)];
  const sized = Array.isArray(input) && (issue.code === 'too_small' || issue.code === 'too_big');
  const unexpected = sized && input.length > 0 ? `a list of ${input.length}` : shown(input);
  return [errorAt(source.at(path), unexpected, expectation(issue, last, String(input)))];
}

function expectation(issue: z.core.$ZodIssue, key: string, written = ''): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${key}: ${wanted(issue)}`;
    case 'invalid_value':
      return oneOf(issue.values.map(String), written, 12);
    case 'too_small':
      return sized(key, issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum);
    case 'too_big':
      return sized(key, issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum);
    case 'invalid_format':
      return issue.format === 'regex' ? issue.message : (FORMAT_NAMES[issue.format] ?? issue.format);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String), written, 12)
        : issue.message === 'Invalid input'
          ? `${key} in one of its forms`
          : issue.message;
    default:
      return issue.message;
  }
}

/** `step of more than 0`, `label with at least 1 character`, `options: a list of at least 2 values`. */
function sized(key: string, origin: string, bound: string, limit: number | bigint): string {
  const unit = { array: ' value', string: ' character' }[origin] ?? '';
  const size = `${bound} ${limit}${unit}${unit && Number(limit) !== 1 ? 's' : ''}`;
  if (origin === 'array') return `${key}: a list of ${size}`;
  return `${key} ${origin === 'string' ? 'with' : 'of'} ${size}`;
}

/** The key that a value belongs to; one of a list has none of its own. */
function nameOf(path: Path): string {
  return typeof path.at(-1) === 'number' ? `each value of ${keyOf(path)}` : keyOf(path);
}

const keyOf = (path: Path) => String(path.findLast((step) => typeof step === 'string') ?? 'the file');

const wanted = (issue: z.core.$ZodIssue) =>
  issue.code === 'invalid_type' ? (TYPE_NAMES[issue.expected] ?? issue.expected) : expectation(issue, 'it');

const TYPE_NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
};

const FORMAT_NAMES: Record<string, string> = { url: 'a web address', date: 'a date such as 2026-11-23' };

function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length > 0 ? 'a list' : 'an empty list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `“${clip(value)}”`;
  if (typeof value === 'number' && !Number.isFinite(value))
    return Number.isNaN(value) ? '“.nan”' : value > 0 ? '“.inf”' : '“-.inf”';
  return String(value);
}

const valueAt = (value: unknown, path: Path) =>
  path.reduce<unknown>((v, step) => (v as Record<PropertyKey, unknown> | null | undefined)?.[step], value);

/** The form of a pair of numbers, in the schema's words, when it or one of its numbers is wrong. */
function tupleForm(schema: z.ZodType, path: Path, value: unknown, issue: object): string | undefined {
  for (const steps of [path, path.slice(0, -1)]) {
    const { type, error } = schemaAt(schema, steps, value)?.def ?? {};
    if (type !== 'tuple') continue;
    const form = error?.(issue);
    return typeof form === 'string' ? form : form?.message;
  }
}

/** Where a key is at home that is refused here: in another kind of question, or another type of blank. */
function othersWith(schema: z.ZodType, path: Path, value: unknown, key: string) {
  const parent = path.at(-1);
  const union = parent === undefined ? undefined : within(schemaAt(schema, path.slice(0, -1), value), parent);
  const { options = [], discriminator } = union?.def ?? {};
  if (!discriminator) return undefined;
  const names = options
    .filter((option) => option.def.shape?.[key])
    .flatMap((option) => option.def.shape?.[discriminator]?.def.values ?? []);
  if (names.length === 0) return undefined;
  const here = (valueAt(value, path) as Record<string, unknown>)[discriminator];
  return {
    here: `with ${discriminator}: ${here}`,
    wanted: `it with ${discriminator}: ${names.join(' or ')} alone`,
  };
}
