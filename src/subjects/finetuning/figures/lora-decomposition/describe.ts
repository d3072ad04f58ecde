import type { DataTable, Description } from '../../../../figures/frame/figure.ts';
import { layersTable, layersWords } from './layersModel.ts';
import { describe as describeProduct, fitted, type LoraState, table as productTable } from './model.ts';
import { modelsTable, modelsWords } from './modelsModel.ts';
import { startChange, startTable, startWords } from './startModel.ts';
import { targetChange, targetTable, targetWords } from './targetModel.ts';
import { words } from './words/figure.ts';

const states = { layers: layersWords, target: targetWords, start: startWords, models: modelsWords };
const tables = { layers: layersTable, target: targetTable, start: startTable, models: modelsTable };

function changed(state: LoraState, previous: LoraState): string {
  const { view } = state;
  if (view === 'product') return '';
  if (view !== previous.view) return words.opened(words.views[view], states[view](state));
  if (view === 'target') return targetChange(state, previous);
  if (view === 'start') return startChange(state, previous);
  const now = states[view](state);
  return now === states[view](previous) ? '' : now;
}

/** The figure in words, whatever its view. */
export function describe(given: LoraState, earlier?: LoraState): Description {
  const state = fitted(given);
  const previous = earlier && fitted(earlier);
  if (state.view === 'product') {
    const said = describeProduct(state, previous);
    return previous && previous.view !== 'product'
      ? { ...said, change: words.opened(words.views.product, said.state) }
      : said;
  }
  return {
    short: words.short[state.view],
    state: states[state.view](state),
    change: previous ? changed(state, previous) : '',
  };
}

export function table(given: LoraState): DataTable {
  const state = fitted(given);
  return state.view === 'product' ? productTable(state) : tables[state.view](state);
}
