import { isMap, isNode, isScalar, type Node, Pair, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Diagnostic, errorAt } from '../diagnostic.ts';
import type { FaultAt } from '../fault.ts';
import { placesIn } from '../placesIn.ts';
import { clip, oneOf, type Place } from '../problem.ts';
import { hiddenWords, misreadings, syntaxFault } from './yamlFaults.ts';

type Path = readonly PropertyKey[];

/** A YAML file with the place of everything in it. */
export interface YamlSource {
  path: string;
  /** The place of a value, or of the nearest parent that exists. */
  at(path: Path): Place;
  /** The place of a key of a map. */
  atKey(path: Path, key: string): Place;
  /** The place of a character of a text value, found again in the source by the words around it. */
  inText(path: Path, offset: number): Place;
}

/**
 * Reads YAML and checks its shape. Every problem of the file is added to `problems`; data comes when there are none.
 * What was read comes in any case, unless it is no YAML, so that its sound parts can be judged.
 */
export function readYaml<S extends z.ZodType>(
  path: string,
  text: string,
  schema: S,
  problems: Diagnostic[],
  firstLine = 1,
): { data: z.output<S> | undefined; read?: Record<string, unknown>; source: YamlSource } {
  const document = parseDocument(text, { prettyErrors: false });
  const placeOf = placesIn(path, text, firstLine);
  const nodeAt = (steps: Path): Node | null => {
    for (let length = steps.length; length >= 0; length--) {
      const node = document.getIn(steps.slice(0, length), true);
      if (isNode(node)) return node;
    }
    return null;
  };
  const source: YamlSource = {
    path,
    at: (steps) => placeOf(nodeAt(steps)?.range?.[0] ?? 0),
    atKey(steps, key) {
      const map = document.getIn(steps, true);
      const pair = isMap(map)
        ? map.items.find((item) => item instanceof Pair && isScalar(item.key) && item.key.value === key)
        : undefined;
      return placeOf((pair?.key as Node | undefined)?.range?.[0] ?? nodeAt(steps)?.range?.[0] ?? 0);
    },
    inText(steps, offset) {
      const node = nodeAt(steps);
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return source.at(steps);
      const written = text.slice(node.range[0], node.range[1]);
      const word = /^\S+/.exec(node.value.slice(offset))?.[0] ?? '';
      const nth = word ? node.value.slice(0, offset).split(word).length : 0;
      let found = -1;
      for (let i = 0; i < nth; i++) found = written.indexOf(word, found + 1);
      return placeOf(node.range[0] + Math.max(found, 0));
    },
  };

  const refused = (faults: readonly FaultAt[]) => {
    for (const { offset, unexpected, expected } of faults)
      problems.push(errorAt(placeOf(offset), unexpected, expected));
    return faults.length > 0;
  };
  const { errors } = document;
  if (refused(errors.length > 0 ? [syntaxFault(errors, text)] : misreadings(document, text)))
    return { data: undefined, source };
  const value = document.toJS() ?? {};
  if (refused(hiddenWords(document, text, (steps) => isProse(schemaAt(schema, steps, value)))))
    return { data: undefined, source };
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, source };
  for (const issue of result.error.issues) problems.push(...shapeProblems(issue, schema, value, source));
  return { data: undefined, read: value as Record<string, unknown>, source };
}

function shapeProblems(
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
      if (others) return errorAt(source.atKey(path, key), `key “${key}” ${others.here}`, others.wanted);
      return /^[\w-]+$/.test(key)
        ? errorAt(source.atKey(path, key), `key “${key}”`, oneOf(known.length ? known : ['a known key'], key))
        : errorAt(
            source.atKey(path, key),
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
};

const FORMAT_NAMES: Record<string, string> = { url: 'a web address', date: 'a date such as 2026-11-23' };

function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length > 0 ? 'a list' : 'an empty list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `“${clip(value)}”`;
  return String(value);
}

const valueAt = (value: unknown, path: Path) =>
  path.reduce<unknown>((v, step) => (v as Record<PropertyKey, unknown> | null | undefined)?.[step], value);

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
function schemaAt(schema: z.ZodType, path: Path, value: unknown): AnySchema | undefined {
  let current = unwrap(schema as unknown as AnySchema, value);
  let here = value;
  for (const step of path) {
    here = (here as Record<PropertyKey, unknown> | null | undefined)?.[step];
    current = unwrap(within(current, step), here);
  }
  return current;
}

const within = (schema: AnySchema | undefined, step: PropertyKey): AnySchema | undefined =>
  typeof step === 'number'
    ? schema?.def.element
    : (schema?.def.shape?.[String(step)] ?? schema?.def.valueType);

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
const isProse = (schema: AnySchema | undefined) =>
  schema?.def.type === 'string' &&
  !schema.def.format &&
  !schema.def.checks?.some((check) => 'pattern' in check._zod.def);

const keysOf = (schema: AnySchema | undefined) => Object.keys(schema?.def.shape ?? {});
