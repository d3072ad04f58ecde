import type { DataTable, Description } from '../../../../figures/frame/figure.ts';
import { formatDigits, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { formatBytes } from '../../../../notation/formatBytes.ts';
import { formatCount } from '../../../../notation/formatCount.ts';
import { memoryAll, memoryOf, memoryParts } from './methodMemory.ts';
import { countAll, countOf, fullName, methodNames } from './methods.ts';
import { modelName, modelNamed } from './models.ts';
import { fullOf, groups, pointOf, resultsOf, spreadText } from './published.ts';
import { cellsOf, sceneOf } from './scene.ts';
import type { Drawn } from './state.ts';
import { words } from './words.ts';

/** 1 in so many, for shares a reader cannot picture. */
const oneIn = (share: number): string =>
  share >= 0.5 ? words.allOfThem : words.oneIn(formatNumber(Math.round(1 / share)));

/** What the highlighted method does to the chosen model, in one sentence. */
function methodSentence({ model, method }: Pick<Drawn, 'model' | 'method'>): string {
  const { trained, share, nothing } = countOf(model, method);
  const [name, setting] = methodNames[method];
  if (nothing) return words.noBiasVectors(name, modelName(model));
  if (method === 'full') return words.trainsAll(formatNumber(trained), modelName(model));
  return words.trains({
    name,
    setting,
    trained: formatNumber(trained),
    model: modelName(model),
    share: formatPercent(share),
    oneIn: oneIn(share),
  });
}

function scaleSentence({ model, zoom }: Drawn): string {
  const scene = sceneOf(model);
  const { perSide, drawn } = cellsOf(scene, zoom);
  const whole = words.whole(formatCount(scene.total));
  if (zoom < 1.01) return whole;
  return whole + words.opened(formatCount(perSide ** 2), formatDigits(zoom, 3)) + (drawn ? words.cells : '');
}

function memorySentence({ model, method }: Drawn): string {
  const memory = memoryOf(method, model);
  if (!memory) return methodSentence({ model, method });
  const full = memoryOf('full', model);
  const kept = words.kept({
    model: modelName(model),
    method: fullName(method),
    total: formatBytes(memory.total),
    frozen: formatBytes(memory.frozen),
    file: formatBytes(memory.file),
  });
  if (!full || method === 'full') return kept;
  const times = formatDigits(full.total / memory.total, 2);
  return kept + words.fullKeeps(formatBytes(full.total), times, formatBytes(full.file));
}

/** The marked result in words. */
export function pointSentence({ group, point }: Pick<Drawn, 'group' | 'point'>): string {
  const [name, trained, score] = pointOf(group, point).result;
  const spread = spreadText(group, score);
  const full = fullOf(group)[2];
  const difference = Number((score - full).toFixed(2));
  const compare =
    trained === fullOf(group)[1] && difference === 0
      ? ''
      : difference === 0
        ? words.published.level
        : words.published.against(formatNumber(full), formatNumber(Math.abs(difference)), difference > 0);
  const reached = { name, trained: formatNumber(trained), score: formatNumber(score), spread };
  return words.published.point(reached) + compare;
}

function sentence(state: Drawn): string {
  switch (state.view) {
    case 'scale':
      return `${methodSentence(state)} ${scaleSentence(state)}`;
    case 'memory':
      return memorySentence(state);
    case 'published': {
      const { measure, model, caution } = groups[state.group];
      const count = resultsOf(state.group).length;
      return words.published.state({ count, model, measure, point: pointSentence(state), caution });
    }
  }
}

function change(state: Drawn, before: Drawn): string {
  if (state.view !== before.view) return sentence(state);
  if (state.view === 'published') {
    if (state.group !== before.group) return sentence(state);
    return state.point !== before.point ? pointSentence(state) : '';
  }
  if (state.model !== before.model) return sentence(state);
  const sentences: string[] = [];
  if (state.method !== before.method)
    sentences.push(state.view === 'memory' ? memorySentence(state) : methodSentence(state));
  if (state.view === 'scale' && state.zoom !== before.zoom) sentences.push(scaleSentence(state));
  return sentences.join(' ');
}

export function describe(state: Drawn, previous?: Drawn): Description {
  return {
    short: words.short,
    state: sentence(state),
    change: previous ? change(state, previous) : '',
  };
}

const tables = new Map<string, DataTable>();

/** The data of the present view, made once: zoom and highlight do not change it. */
export function table(state: Drawn): DataTable {
  const key = `${state.view} ${state.view === 'published' ? state.group : state.model}`;
  const before = tables.get(key);
  if (before) return before;
  const made = makeTable(state);
  tables.set(key, made);
  return made;
}

function makeTable(state: Drawn): DataTable {
  const name = modelName(state.model);
  if (state.view === 'published') {
    const list = resultsOf(state.group);
    const { published, measured, remark } = words.table;
    const isMeasured = list.some(([, , , , more]) => typeof more === 'object');
    return {
      caption: `${groups[state.group].model}, ${groups[state.group].measure}`,
      columns: [...published, ...(isMeasured ? measured : remark)],
      rows: list.map(([method, trained, score, source, more = '']) => [
        method,
        trained,
        score,
        spreadText(state.group, score),
        source,
        ...(typeof more === 'object' ? more : [more]),
      ]),
    };
  }
  if (state.view === 'memory')
    return {
      caption: words.table.memoryCaption(name),
      columns: words.table.memory(memoryParts.map((part) => words.parts[part])),
      rows: countAll(state.model).map(({ id }, at) => {
        const memory = memoryAll(state.model)[at];
        return memory
          ? [
              fullName(id),
              ...memoryParts.map((part) => Math.round(memory[part])),
              Math.round(memory.total),
              memory.file,
            ]
          : [fullName(id), ...memoryParts.map(() => ''), words.nothingToTrain, ''];
      }),
    };
  return {
    caption: words.table.countCaption(name, formatNumber(modelNamed(state.model).total)),
    columns: words.table.count,
    rows: countAll(state.model).map(({ id, trained, share, working, nothing }) => [
      ...methodNames[id],
      trained,
      trained > 0 ? formatPercent(share) : words.nothingToTrain,
      id === 'full' || id === 'bitfit'
        ? nothing || words.table.has
        : working.map((term) => term.working).join(' + '),
    ]),
  };
}
