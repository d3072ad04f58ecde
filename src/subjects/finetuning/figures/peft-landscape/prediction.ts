import type { PredictionSpec } from '../../../../figures/frame/figure.ts';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { countOf } from './methods.ts';
import { type ModelId, modelIds, modelName } from './models.ts';
import type { LandscapeState } from './state.ts';
import { words } from './words.ts';

/** The share of LoRA of rank 8 to one digit, in per cent. */
const rounded = (model: ModelId): number => Number((countOf(model, 'lora-8').share * 100).toPrecision(1));

const digits = (value: number): number => Number(value.toPrecision(2));

/** What was predicted about which model; undefined for anything else, as an old or foreign record may hold. */
export function readPrediction(value: string | undefined): { model: ModelId; share: number } | undefined {
  const [model = '', percent = ''] = value?.split('/') ?? [];
  const share = Number(percent) / 100;
  return modelIds.includes(model) && share > 0 && share <= 1 ? { model, share } : undefined;
}

/** The share to one digit, ten and a hundred times it. */
export const prediction: PredictionSpec<LandscapeState> = {
  ask: ({ model }) => words.prediction.ask(modelName(model)),
  choices: ({ model }) =>
    [100, 10, 1].map((times) => {
      const percent = digits(rounded(model) * times);
      return { value: `${model}/${percent}`, label: words.prediction.about(formatNumber(percent)) };
    }),
  truth: ({ model }) => `${model}/${rounded(model)}`,
  outcome(predicted, { model }) {
    const { share, trained } = countOf(model, 'lora-8');
    const so = words.prediction.truth(
      formatNumber(trained),
      modelName(model),
      formatPercent(share),
      words.oneIn(formatNumber(Math.round(1 / share))),
    );
    const guess = readPrediction(predicted);
    if (!guess) return so;
    const times = Math.round((guess.share * 100) / rounded(model));
    return times === 1 ? words.prediction.right(so) : words.prediction.wrong(times, so);
  },
};
