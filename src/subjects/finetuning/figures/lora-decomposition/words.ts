import type { DataTable, Description } from '../../../../figures/frame/figure.ts';
import { layersTable, layersWords } from './layersModel.ts';
import {
  describe as describeProduct,
  fitted,
  type LoraState,
  table as productTable,
  views,
} from './model.ts';
import { modelsTable, modelsWords } from './modelsModel.ts';
import { startChange, startTable, startWords } from './startModel.ts';
import { targetChange, targetTable, targetWords } from './targetModel.ts';

/** What is drawn in each view besides the first, in at most 20 words. */
const short: Record<Exclude<LoraState['view'], 'product'>, string> = {
  layers: 'How the update ΔQ is the sum of layers, each one column of A times one row of B.',
  target: 'How well a product A·B of rank r can imitate a given matrix, with its singular values.',
  start: 'How A and B start and move in training, what α/r does, and how the pair is merged into Q.',
  models: 'Which matrices of a real model get a pair A, B, drawn to scale, and how many numbers that trains.',
};

const words = { layers: layersWords, target: targetWords, start: startWords, models: modelsWords };
const tables = { layers: layersTable, target: targetTable, start: startTable, models: modelsTable };

function changed(state: LoraState, previous: LoraState): string {
  const { view } = state;
  if (view === 'product') return '';
  if (view !== previous.view) return `${views[view]}. ${words[view](state)}`;
  if (view === 'target') return targetChange(state, previous);
  if (view === 'start') return startChange(state, previous);
  const now = words[view](state);
  return now === words[view](previous) ? '' : now;
}

/** The figure in words, whatever its view. */
export function describe(given: LoraState, earlier?: LoraState): Description {
  const state = fitted(given);
  const previous = earlier && fitted(earlier);
  if (state.view === 'product') {
    const said = describeProduct(state, previous);
    return previous && previous.view !== 'product'
      ? { ...said, change: `${views.product}. ${said.state}` }
      : said;
  }
  return {
    short: short[state.view],
    state: words[state.view](state),
    change: previous ? changed(state, previous) : '',
  };
}

export function table(given: LoraState): DataTable {
  const state = fitted(given);
  return state.view === 'product' ? productTable(state) : tables[state.view](state);
}
