import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ModelEntry } from '../peft/modelTypes.ts';

/**
 * The models of `content/models.yaml` by size, as the figures bring them along: the text of `modelIds.json`, short
 * names for parameters, and of `modelSizes.json`, what each is built from.
 */
export function modelList(): { ids: string; sizes: string } {
  const { models } = parse(readFileSync('content/models.yaml', 'utf8')) as { models: ModelEntry[] };
  const sorted = [...models].sort((a, b) => a.total - b.total);
  const list = (lines: unknown[]) => `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`;
  return {
    ids: list(sorted.map(({ id }) => shortName(id))),
    sizes: list(sorted.map(({ total: _, ...sizes }) => sizes)),
  };
}

/** `meta-llama/Llama-2-7b-hf` as a parameter of a figure: llama-2-7b-hf. */
const shortName = (id: string) => (id.split('/').at(-1) ?? id).toLowerCase().replaceAll(' ', '-');
