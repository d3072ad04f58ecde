import { formatNumber } from '../../../notation/format.ts';
import { checkWhole } from './checkWhole.ts';
import { allLayers, type ModelConfig } from './modelConfig.ts';
import type { Outcome } from './outcome.ts';
import { type Trained, trained } from './parts.ts';
import type { BottleneckSettings, ReftSettings } from './settings.ts';
import { n } from './terms.ts';
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
  const wrong = checkWhole('The bottleneck m', m, 'an adapter needs at least one number in its middle.');
  if (wrong) return wrong;
  const d = model.hidden;
  const count = PER_LAYER[placement] * allLayers(model);
  const extra = scaling === 'channel' ? d : scaling === 'scalar' ? 1 : 0;
  const each = n`2 × ${d} × ${m} + ${m} + ${d}`;
  return trained({
    added: [
      {
        working: `${formatNumber(count)} × (${each}${extra ? ` + ${formatNumber(extra)}` : ''})`,
        what: `adapters, ${PER_LAYER[placement]} in each of ${allLayers(model)} layers`,
        value: count * (2 * d * m + m + d + extra),
      },
    ],
    freed: norms ? freedNorms(model) : [],
    warnings:
      m >= d
        ? [
            `With m = ${formatNumber(m)} this is no bottleneck: the model is ${formatNumber(d)} numbers wide, so the adapter saves nothing.`,
          ]
        : [],
  });
}

/**
 * LoReFT: at chosen positions of each layer, the hidden vector is edited inside r directions:
 * R of r × d, W of r × d and b of r, so units·(2·r·d + r), added.
 * Source: arXiv 2404.03592; adapters library, `LoReftConfig`: roberta-base, r = 1, 2 per layer: 36,888.
 */
export function countReft(model: ModelConfig, { r, units }: ReftSettings): Outcome<Trained> {
  const wrong =
    checkWhole(
      'The rank r',
      r,
      'below rank 1 there is no direction to edit, so there is nothing to train.',
    ) ?? checkWhole('The number of interventions per layer', units, 'without one there is nothing to train.');
  if (wrong) return wrong;
  const d = model.hidden;
  const count = units * allLayers(model);
  return trained({
    added: [
      {
        working: n`${count} × (2 × ${r} × ${d} + ${r})`,
        what: `interventions, ${units} in each of ${allLayers(model)} layers`,
        value: count * (2 * r * d + r),
      },
    ],
    warnings:
      r > d
        ? [
            `Rank ${formatNumber(r)} is possible but pointless: there are only ${formatNumber(d)} directions to edit.`,
          ]
        : [],
  });
}
