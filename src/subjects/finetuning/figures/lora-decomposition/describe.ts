import type { DataTable, Description } from '../../../../figures/frame/figure.ts';
import { layersTable, layersWords } from './layersModel.ts';
import { mergeTable, mergeWords } from './mergeModel.ts';
import { fitted, type LoraState, productTable, productWords } from './model.ts';
import { modelsTable, modelsWords } from './modelsModel.ts';
import { scaleChange, scaleWords, startChange, startTable, startWords } from './startModel.ts';
import { startsChange, startsTable, startsWords } from './startsModel.ts';
import { targetChange, targetTable, targetWords } from './targetModel.ts';
import { words } from './words/figure.ts';

interface Telling {
  says(state: LoraState): string;
  table(state: LoraState): DataTable;
  /** What the last change did; without it, the new state. */
  change?(state: LoraState, previous: LoraState): string;
}

const product: Telling = {
  says: (state) => productWords(state).state,
  change: (state, previous) => productWords(state, previous).change,
  table: productTable,
};

const views: Record<LoraState['view'], Telling> = {
  product,
  corner: product,
  layers: { says: layersWords, table: layersTable },
  target: { says: targetWords, table: targetTable, change: targetChange },
  start: { says: startWords, table: startTable, change: startChange },
  scale: { says: scaleWords, table: startTable, change: scaleChange },
  starts: { says: startsWords, table: startsTable, change: startsChange },
  merge: { says: mergeWords, table: mergeTable },
  models: { says: modelsWords, table: modelsTable },
};

function changed(state: LoraState, previous: LoraState): string {
  const { says, change } = views[state.view];
  if (state.view !== previous.view)
    return `${words.titles[state.view === 'corner' ? 'product' : state.view]}. ${says(state)}`;
  if (change) return change(state, previous);
  const now = says(state);
  return now === says(previous) ? '' : now;
}

/** The figure in words, whatever its view. */
export function describe(given: LoraState, earlier?: LoraState): Description {
  const state = fitted(given);
  return {
    short: words.short[state.view],
    state: views[state.view].says(state),
    change: earlier ? changed(state, fitted(earlier)) : '',
  };
}

export function table(given: LoraState): DataTable {
  const state = fitted(given);
  return views[state.view].table(state);
}
