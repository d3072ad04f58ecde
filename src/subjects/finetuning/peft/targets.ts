import { words } from '../words/en/peftCounts.ts';
import { allLinear } from './allLinear.ts';
import type { LinearGroup, ModelConfig } from './modelConfig.ts';
import { nearest } from './nearest.ts';
import { type Outcome, refused } from './outcome.ts';

/** Names as in the model, or `all-linear`: every linear layer except the output head. */
export type Targets = readonly string[] | 'all-linear';

/** The embedding table as a target: a pair of r rows per token and r columns per number, r·(vocab + width). */
const embeddingGroup = (model: ModelConfig): LinearGroup => ({
  name: model.embedding.name,
  in: model.vocab,
  out: model.embedding.width,
  count: 1,
  bias: false,
  part: 'head',
  tied: true,
});

const ends = (name: string, target: string) => name === target || name.endsWith(`.${target}`);

/**
 * The linear layers a list of names selects, in the order of the model. A name is that of a group, or the end of
 * some after a dot: `c_proj` selects `attn.c_proj` and `mlp.c_proj`, as PEFT does.
 * Refuses an empty list and a name the model does not have, with the nearest it has.
 */
export function resolveTargets(
  model: ModelConfig,
  targets: Targets,
  { embeddings = false }: { embeddings?: boolean } = {},
): Outcome<{ groups: LinearGroup[] }> {
  if (targets === 'all-linear') return { ok: true, groups: allLinear(model) };
  const offered = [...(embeddings ? [embeddingGroup(model)] : []), ...model.linear];
  if (targets.length === 0) return refused(words.targets.none);
  const chosen = new Set<LinearGroup>();
  for (const target of targets) {
    const exact = offered.filter((group) => group.name === target);
    const found = exact.length > 0 ? exact : offered.filter((group) => ends(group.name, target));
    if (found.length === 0) {
      const names = nearest(
        offered.map((group) => group.name),
        target,
      );
      return refused(words.targets.unknown(model.id, target.slice(0, 60), names));
    }
    for (const group of found) chosen.add(group);
  }
  return { ok: true, groups: offered.filter((group) => chosen.has(group)) };
}
