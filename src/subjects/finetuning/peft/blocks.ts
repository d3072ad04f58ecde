import { formatNumber } from '../../../notation/format.ts';
import { words } from '../words/en/peftCounts.ts';
import { checkWhole } from './checkWhole.ts';
import { allLayers, type ModelConfig } from './modelConfig.ts';
import type { Outcome } from './outcome.ts';
import type { BottleneckSettings, ReftSettings } from './settings.ts';
import { n } from './terms.ts';
import { type Trained, trained } from './trained.ts';
import { freedNorms } from './vectors.ts';

/** Adapters per layer: Houlsby after attention and after feed-forward, the others one. */
const PER_LAYER = { houlsby: 2, pfeiffer: 1, parallel: 1 } as const;

/**
 * Bottleneck adapters: down from d to m, a nonlinearity, up to d, both with biases: 2·d·m + m + d each, added.
 * Houlsby: 2 per layer, and the model’s norms set free when asked. Pfeiffer and parallel: 1 per layer.
 * A trained scaling adds 1 or d per adapter. Encoder and decoder layers both count.
 * The paper’s “per layer 2md + d + m” is one adapter. Sources: arXiv 1902.00751, section 2.1; adapters library,
 * `DoubleSeqBnConfig`, `SeqBnConfig`, `ParBnConfig`, `AdapterPlusConfig`.
 */
export function countBottleneck(
  model: ModelConfig,
  { m, placement, scaling = 'none', norms = false }: BottleneckSettings,
): Outcome<Trained> {
  const wrong = checkWhole(words.bottleneck.m, m, words.bottleneck.least);
  if (wrong) return wrong;
  const d = model.hidden;
  const count = PER_LAYER[placement] * allLayers(model);
  const extra = scaling === 'channel' ? d : scaling === 'scalar' ? 1 : 0;
  const each = n`2 × ${d} × ${m} + ${m} + ${d}`;
  return trained({
    added: [
      {
        working: `${formatNumber(count)} × (${each}${extra ? ` + ${formatNumber(extra)}` : ''})`,
        what: words.bottleneck.what(PER_LAYER[placement], allLayers(model)),
        value: count * (2 * d * m + m + d + extra),
      },
    ],
    freed: norms ? freedNorms(model) : [],
    warnings: m >= d ? [words.bottleneck.wide(formatNumber(m), formatNumber(d))] : [],
  });
}

/**
 * LoReFT: at chosen positions of each layer, the hidden vector is edited inside r directions:
 * R of r × d, W of r × d and b of r, so units·(2·r·d + r), added.
 * Source: arXiv 2404.03592; adapters library, `LoReftConfig`: roberta-base, r = 1, 2 per layer: 36,888.
 */
export function countReft(model: ModelConfig, { r, units }: ReftSettings): Outcome<Trained> {
  const wrong =
    checkWhole(words.reft.r, r, words.reft.leastRank) ??
    checkWhole(words.reft.units, units, words.reft.leastUnits);
  if (wrong) return wrong;
  const d = model.hidden;
  const count = units * allLayers(model);
  return trained({
    added: [
      {
        working: n`${count} × (2 × ${r} × ${d} + ${r})`,
        what: words.reft.what(units, allLayers(model)),
        value: count * (2 * r * d + r),
      },
    ],
    warnings: r > d ? [words.reft.pointless(formatNumber(r), formatNumber(d))] : [],
  });
}
