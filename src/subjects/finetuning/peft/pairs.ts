import { formatNumber } from '../../../notation/format.ts';
import { breakEvenRank } from '../methods/lora.ts';
import { words } from '../words/en/peftCounts.ts';
import { checkWhole } from './checkWhole.ts';
import type { LinearGroup, ModelConfig } from './modelConfig.ts';
import type { Outcome } from './outcome.ts';
import type { PairSettings, VeraSettings } from './settings.ts';
import { resolveTargets } from './targets.ts';
import { n, type Term } from './terms.ts';
import { type Trained, trained } from './trained.ts';

const pair = (r: number, group: LinearGroup): Term => ({
  working: n`${group.count} × ${r} × (${group.in} + ${group.out})`,
  what: group.name,
  value: group.count * r * (group.in + group.out),
});

const lengths = (group: LinearGroup): Term => ({
  working: n`${group.count} × ${group.out}`,
  what: words.pairs.lengths(group.name),
  value: group.count * group.out,
});

/**
 * LoRA and the methods that count like it, in numbers trained, all of them added.
 *
 * lora, rslora, qlora, hira: Σ count·r·(in + out), A of in × r and B of r × out for each chosen matrix.
 * dora: the same and one length per output, Σ count·(r·(in + out) + out). loha: two pairs, Σ 2·count·r·(in + out).
 * α and the factor (α/r, or α/√r) are fixed numbers: they train nothing.
 *
 * Refuses a rank below 1 and an unknown module; warns of a rank that buys nothing.
 * Sources: LoRA arXiv 2106.09685; rsLoRA 2312.03732; DoRA 2402.09353; QLoRA 2305.14314; LoHa and HiRA: PEFT docs.
 */
export function countPairs(model: ModelConfig, { method, r, targets }: PairSettings): Outcome<Trained> {
  const wrong = checkWhole(words.pairs.r, r, words.pairs.least);
  if (wrong) return wrong;
  const chosen = resolveTargets(model, targets, { embeddings: method !== 'loha' && method !== 'hira' });
  if (!chosen.ok) return chosen;
  const { groups } = chosen;
  const pairs = groups.map((group) => pair(r, group));
  const twice = pairs.map((term) => ({ ...term, working: `2 × ${term.working}`, value: 2 * term.value }));
  return trained({
    added: [...(method === 'loha' ? twice : pairs), ...(method === 'dora' ? groups.map(lengths) : [])],
    warnings: [
      ...(method === 'loha' || method === 'hira' ? [] : aboveSide(groups, r)),
      ...aboveBreakEven(groups, method === 'loha' ? 2 * r : r, r),
      ...tiedHead(groups, model),
    ],
  });
}

/**
 * VeRA: one frozen random pair shared by all, two trained vectors per matrix: Σ count·(r + out).
 * The frozen pair is rebuilt from a seed and not counted. A rank above the matrix is in order here: the paper uses
 * r = 1,024 where d = 768. Source: VeRA, arXiv 2310.11454, section 3.
 */
export function countVera(model: ModelConfig, { r, targets }: VeraSettings): Outcome<Trained> {
  const wrong = checkWhole(words.pairs.r, r, words.pairs.least);
  if (wrong) return wrong;
  const chosen = resolveTargets(model, targets);
  if (!chosen.ok) return chosen;
  return trained({
    added: chosen.groups.map((group) => ({
      working: n`${group.count} × (${r} + ${group.out})`,
      what: group.name,
      value: group.count * (r + group.out),
    })),
    notes: [words.pairs.shared],
  });
}

/** The product of a pair has at most the rank of the smaller side of the matrix. */
function aboveSide(groups: LinearGroup[], r: number): string[] {
  const narrow = [...groups].sort((a, b) => Math.min(a.in, a.out) - Math.min(b.in, b.out))[0];
  if (!narrow) return [];
  const side = Math.min(narrow.in, narrow.out);
  return r > side
    ? [
        words.pairs.pointless({
          rank: formatNumber(r),
          matrix: narrow.name,
          rows: formatNumber(narrow.in),
          cols: formatNumber(narrow.out),
          side: formatNumber(side),
        }),
      ]
    : [];
}

function aboveBreakEven(groups: LinearGroup[], perSide: number, r: number): string[] {
  const first = groups
    .filter((group) => perSide >= breakEvenRank(group.in, group.out))
    .sort((a, b) => breakEvenRank(a.in, a.out) - breakEvenRank(b.in, b.out))[0];
  return first
    ? [
        words.pairs.nothingSaved({
          rank: formatNumber(r),
          matrix: first.name,
          rows: formatNumber(first.in),
          cols: formatNumber(first.out),
        }),
      ]
    : [];
}

const tiedHead = (groups: LinearGroup[], model: ModelConfig): string[] =>
  groups.some((group) => group.tied && group.name !== model.embedding.name) ? [words.pairs.tiedHead] : [];
