import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ModelEntry } from '../peft/modelTypes.ts';

const FOLDER = 'src/subjects/finetuning/peft';

/**
 * The models of `content/models.yaml` by size, as the figures bring them along: `modelIds.json`, short names for
 * parameters, and `modelSizes.json`, what each is built from.
 */
export function modelFiles(): Record<string, string> {
  const { models } = parse(readFileSync('content/models.yaml', 'utf8')) as { models: ModelEntry[] };
  const sorted = [...models].sort((a, b) => a.total - b.total);
  const list = (lines: unknown[]) => `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`;
  return {
    [`${FOLDER}/modelIds.json`]: list(sorted.map(({ id }) => shortName(id))),
    [`${FOLDER}/modelSizes.json`]: list(sorted),
  };
}

/** `meta-llama/Llama-2-7b-hf` as a parameter of a figure: llama-2-7b-hf. */
const shortName = (id: string) => (id.split('/').at(-1) ?? id).toLowerCase().replaceAll(' ', '-');
