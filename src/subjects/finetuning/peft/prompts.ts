import { formatNumber } from '../../../notation/format.ts';
import { words } from '../words/en/peftCounts.ts';
import { checkWhole } from './checkWhole.ts';
import type { ModelConfig } from './modelConfig.ts';
import type { Outcome } from './outcome.ts';
import type { PrefixSettings, PromptSettings, PTuningSettings } from './settings.ts';
import { n, type Term } from './terms.ts';
import { type Trained, trained } from './trained.ts';

const checkTokens = (tokens: number) => checkWhole(words.prompts.tokens, tokens, words.prompts.least);

/** Layers that get a prefix: PEFT puts it into the decoder where there is one. */
export const prefixLayers = (model: ModelConfig): number => model.decoderLayers || model.layers;

/** The prompt itself: tokens × width of the embedding, doubled when encoder and decoder each have one. */
const prompt = (tokens: number, d: number, copies: 1 | 2): Term => ({
  working: copies === 2 ? n`2 × ${tokens} × ${d}` : n`${tokens} × ${d}`,
  what: copies === 2 ? words.prompts.whatTwice : words.prompts.what,
  value: copies * tokens * d,
});

/**
 * Prompt tuning: p vectors of d numbers in front of the embedded input, p·d, added.
 * Source: arXiv 2104.08691, section 2 and Table 4.
 */
export function countPrompt(model: ModelConfig, { tokens, copies = 1 }: PromptSettings): Outcome<Trained> {
  const wrong = checkTokens(tokens);
  if (wrong) return wrong;
  return trained({
    added: [prompt(tokens, model.hidden, copies)],
    notes: copies === 2 ? [words.prompts.twice] : [],
  });
}

/**
 * Prefix tuning: trained keys and values in every layer, p·2·L·k, added. k is what the key matrix puts out, less
 * than d where queries are grouped; L counts the decoder’s layers where there is one.
 * With a network that produces the prefix while training, of width h: p·k + (k·h + h) + (h·2·L·k + 2·L·k).
 * Source: arXiv 2101.00190; huggingface/peft 5d602fdb, `PrefixEncoder`.
 */
export function countPrefix(model: ModelConfig, { tokens, projection }: PrefixSettings): Outcome<Trained> {
  const wrong =
    checkTokens(tokens) ??
    (projection === undefined
      ? undefined
      : checkWhole(words.prefix.width, projection, words.prompts.leastWidth));
  if (wrong) return wrong;
  const layers = prefixLayers(model);
  const k = model.kvDim;
  const notes = [
    ...(model.decoderLayers ? [words.prefix.decoder] : []),
    ...(k === model.hidden ? [] : [words.prefix.narrow(formatNumber(k), formatNumber(model.hidden))]),
  ];
  if (projection === undefined)
    return trained({
      added: [
        {
          working: n`${tokens} × 2 × ${layers} × ${k}`,
          what: words.prefix.what,
          value: tokens * 2 * layers * k,
        },
      ],
      notes,
    });
  const h = projection;
  const out = 2 * layers * k;
  return trained({
    added: [
      { working: n`${tokens} × ${k}`, what: words.prefix.before, value: tokens * k },
      layer(k, h, words.prefix.first),
      layer(h, out, words.prefix.second),
    ],
    notes: [...notes, words.prefix.thrownAway],
  });
}

/**
 * P-tuning with PEFT’s MLP: p·d + (d·h + h) + (h·h + h) + (h·d + d), added.
 * Source: arXiv 2103.10385; huggingface/peft 5d602fdb, `PromptEncoder`.
 */
export function countPTuning(
  model: ModelConfig,
  { tokens, encoderHidden: h, copies = 1 }: PTuningSettings,
): Outcome<Trained> {
  const wrong = checkTokens(tokens) ?? checkWhole(words.pTuning.width, h, words.prompts.leastWidth);
  if (wrong) return wrong;
  const d = model.hidden;
  return trained({
    added: [
      prompt(tokens, d, copies),
      layer(d, h, words.pTuning.first),
      layer(h, h, words.pTuning.second),
      layer(h, d, words.pTuning.third),
    ],
    notes: [...(copies === 2 ? [words.prompts.twice] : []), words.pTuning.thrownAway],
  });
}

const layer = (from: number, to: number, what: string): Term => ({
  working: n`${from} × ${to} + ${to}`,
  what,
  value: from * to + to,
});
