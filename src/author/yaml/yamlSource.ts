import { isMap, isNode, isScalar, type Node, Pair, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Diagnostic, errorAt } from '../diagnostic.ts';
import type { FaultAt } from '../fault.ts';
import type { Place } from '../place.ts';
import { placesIn } from '../placesIn.ts';
import { isProse, schemaAt } from './schemaAt.ts';
import { shapeFaults } from './shapeFaults.ts';
import { withoutMisspelt } from './withoutMisspelt.ts';
import { hiddenWords, misreadings, syntaxFault } from './yamlFaults.ts';
import { yamlLimit } from './yamlLimit.ts';

type Path = readonly PropertyKey[];

/** A YAML file with the place of everything in it. */
export interface YamlSource {
  path: string;
  /** The place of a value, or of the nearest parent that exists. */
  at(path: Path): Place;
  /** The place of a key of a map: the last of the path. */
  atKey(path: Path): Place;
  /** The place of a character of a text value, found again in the source by the words around it. */
  inText(path: Path, offset: number): Place;
}

/** A file of YAML, read once, whatever is asked of it. */
export interface ParsedYaml {
  /** A value of the outermost map; when the file is no YAML, what stands on the line of the key. */
  get(key: string): unknown;
  /**
   * Checks its shape. Every problem of the file is added to `diagnostics`; data comes when there are none. What was
   * read comes in any case, unless it is no YAML, so that its sound parts can be judged.
   */
  check<S extends z.ZodType>(schema: S, diagnostics: Diagnostic[]): ReadYaml<S>;
}

interface ReadYaml<S extends z.ZodType> {
  data: z.output<S> | undefined;
  read?: Record<string, unknown>;
  source: YamlSource;
}

export const readYaml = <S extends z.ZodType>(
  path: string,
  text: string,
  schema: S,
  diagnostics: Diagnostic[],
  firstLine = 1,
): ReadYaml<S> => parseYaml(path, text, firstLine).check(schema, diagnostics);

export function parseYaml(path: string, text: string, firstLine = 1): ParsedYaml {
  const limit = yamlLimit(text);
  const document = parseDocument(limit ? '' : text, { prettyErrors: false });
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
    atKey(steps) {
      const map = document.getIn(steps.slice(0, -1), true);
      const key = String(steps.at(-1));
      const pair = isMap(map)
        ? map.items.find(
            (item) => item instanceof Pair && isScalar(item.key) && String(item.key.value) === key,
          )
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

  const { errors } = document;
  return {
    get(key) {
      if (limit || errors.length > 0) return new RegExp(`^${key}: *(\\S.*?) *$`, 'm').exec(text)?.[1];
      return isMap(document.contents) ? document.get(key) : undefined;
    },
    check(schema, diagnostics) {
      const refused = (faults: readonly FaultAt[]) => {
        for (const { offset, unexpected, expected } of faults)
          diagnostics.push(errorAt(placeOf(offset), unexpected, expected));
        return faults.length > 0;
      };
      if (limit) refused([limit]);
      if (limit || refused(errors.length > 0 ? [syntaxFault(errors, text)] : misreadings(document, text)))
        return { data: undefined, source };
      const value = document.toJS() ?? {};
      if (refused(hiddenWords(document, text, (steps) => isProse(schemaAt(schema, steps, value)))))
        return { data: undefined, source };
      const result = schema.safeParse(value);
      if (result.success) return { data: result.data, source };
      for (const issue of withoutMisspelt(result.error.issues, (steps) => document.hasIn(steps)))
        diagnostics.push(...shapeFaults(issue, schema, value, source));
      return { data: undefined, read: value as Record<string, unknown>, source };
    },
  };
}
