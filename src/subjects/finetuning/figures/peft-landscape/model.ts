import type { DataTable, Description } from '../../../../figures/frame/figure.ts';
import { formatDigits, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { formatBytes } from '../../../../notation/formatBytes.ts';
import { formatCount } from '../../../../notation/formatCount.ts';
import { memoryAll, memoryOf, memoryParts, partNames } from './methodMemory.ts';
import { countAll, countOf, fullName, methodNames } from './methods.ts';
import { modelName, modelNamed } from './models.ts';
import { fullOf, groups, pointOf, resultsOf, spreadText } from './published.ts';
import { cellsOf, lensOf, sceneOf } from './scene.ts';
import type { LandscapeState } from './state.ts';

/** The range usually named for parameter-efficient methods, as shares. */
export const USUAL = [0.0001, 0.01] as const;

/** 1 in so many, for shares a reader cannot picture. */
const oneIn = (share: number): string =>
  share >= 0.5 ? 'all of them' : `1 in ${formatNumber(Math.round(1 / share))}`;

/** What the highlighted method does to the chosen model, in one sentence. */
function methodSentence({ model, method }: Pick<LandscapeState, 'model' | 'method'>): string {
  const { trained, share, nothing } = countOf(model, method);
  const [name, setting] = methodNames[method];
  if (nothing) return `${name} has nothing to train in ${modelName(model)}: the model has no bias vectors.`;
  if (method === 'full')
    return `Full fine-tuning trains all ${formatNumber(trained)} numbers of ${modelName(model)}.`;
  return `${name}, ${setting}, trains ${formatNumber(trained)} numbers of ${modelName(model)}: ${formatPercent(share)}, ${oneIn(share)}.`;
}

function scaleSentence(state: LandscapeState): string {
  const scene = sceneOf(state.model);
  const { perSide, drawn } = cellsOf(scene, state.zoom);
  const lens = lensOf(scene, state.zoom, state.method);
  const width = `The picture shows a square of ${formatCount(Math.min(scene.total, perSide ** 2))} numbers`;
  const part = state.zoom < 1.01 ? ', the whole model' : `, 1/${formatDigits(state.zoom, 3)} of the model`;
  const tail = drawn
    ? ' Each cell is one number.'
    : lens
      ? ` ${methodNames[lens.id][0]} is too small to see here; the lens enlarges areas ${formatCount(lens.by)} times.`
      : '';
  return `${width}${part}.${tail}`;
}

function shareSentence({ model }: LandscapeState): string {
  const shares = countAll(model).filter(({ id, trained }) => id !== 'full' && trained > 0);
  const inside = shares.filter(({ share }) => share >= USUAL[0] && share <= USUAL[1]).length;
  return `${inside} of ${shares.length} efficient methods lie between 0.01 % and 1 %, from ${formatPercent(shares.at(-1)?.share ?? 0)} to ${formatPercent(shares[0]?.share ?? 0)}.`;
}

function memorySentence({ model, method }: LandscapeState): string {
  const memory = memoryOf(method, model);
  if (!memory) return methodSentence({ model, method });
  const full = memoryOf('full', model);
  const compare =
    full && method !== 'full'
      ? ` Full fine-tuning keeps ${formatBytes(full.total)}, ${formatDigits(full.total / memory.total, 2)} times as much, and saves ${formatBytes(full.file)} per task.`
      : '';
  return `To train ${modelName(model)} with ${fullName(method)}, ${formatBytes(memory.total)} are kept, ${formatBytes(memory.frozen)} of them frozen weights; the file of one task has ${formatBytes(memory.file)}. Activations come on top.${compare}`;
}

/** The marked result in words. */
export function pointSentence({ group, point }: Pick<LandscapeState, 'group' | 'point'>): string {
  const [name, trained, score] = pointOf(group, point).result;
  const spread = spreadText(group, score);
  const full = fullOf(group)[2];
  const difference = Number((score - full).toFixed(2));
  const compare =
    trained === fullOf(group)[1] && difference === 0
      ? ''
      : difference === 0
        ? ' That is level with full fine-tuning.'
        : ` Full fine-tuning has ${formatNumber(full)}, ${formatNumber(Math.abs(difference))} ${difference > 0 ? 'less' : 'more'}.`;
  return `${name}: ${formatNumber(trained)} trained numbers, score ${formatNumber(score)}${spread && ` ${spread}`}.${compare}`;
}

function sentence(state: LandscapeState): string {
  switch (state.view) {
    case 'scale':
      return `${methodSentence(state)} ${scaleSentence(state)}`;
    case 'share':
      return `${methodSentence(state)} ${shareSentence(state)}`;
    case 'memory':
      return memorySentence(state);
    case 'published': {
      const { measure, model, caution } = groups[state.group];
      return `${resultsOf(state.group).length} published results on ${model}, ${measure}. ${pointSentence(state)} ${caution}`;
    }
  }
}

function change(state: LandscapeState, before: LandscapeState): string {
  if (state.view !== before.view) return sentence(state);
  if (state.view === 'published') {
    if (state.group !== before.group) return sentence(state);
    return state.point !== before.point ? pointSentence(state) : '';
  }
  if (state.model !== before.model) return sentence(state);
  const parts: string[] = [];
  if (state.method !== before.method)
    parts.push(state.view === 'memory' ? memorySentence(state) : methodSentence(state));
  if (state.view === 'scale' && state.zoom !== before.zoom) parts.push(scaleSentence(state));
  return parts.join(' ');
}

export function describe(state: LandscapeState, previous?: LandscapeState): Description {
  return {
    short: 'What each way of tuning trains in one model, to scale, and what it costs and scores.',
    state: sentence(state),
    change: previous ? change(state, previous) : '',
  };
}

const tables = new Map<string, DataTable>();

/** The data of the present view, made once: zoom and highlight do not change it. */
export function table(state: LandscapeState): DataTable {
  const key = `${state.view} ${state.view === 'published' ? state.group : state.model}`;
  const before = tables.get(key);
  if (before) return before;
  const made = makeTable(state);
  tables.set(key, made);
  return made;
}

function makeTable(state: LandscapeState): DataTable {
  const name = modelName(state.model);
  if (state.view === 'published')
    return {
      caption: `${groups[state.group].model}, ${groups[state.group].measure}`,
      columns: ['method', 'trained numbers', 'score', 'spread', 'source', 'remark'],
      rows: resultsOf(state.group).map(([method, trained, score, source, note]) => [
        method,
        trained,
        score,
        spreadText(state.group, score),
        source,
        note ?? '',
      ]),
    };
  if (state.view === 'memory')
    return {
      caption: `Memory for training ${name} in bytes, without activations: 16 bytes per trained number`,
      columns: ['method', ...memoryParts.map((part) => partNames[part]), 'sum', 'file per task'],
      rows: countAll(state.model).map(({ id }, at) => {
        const memory = memoryAll(state.model)[at];
        return memory
          ? [
              fullName(id),
              ...memoryParts.map((part) => Math.round(memory[part])),
              Math.round(memory.total),
              memory.file,
            ]
          : [fullName(id), ...memoryParts.map(() => ''), 'nothing to train', ''];
      }),
    };
  return {
    caption: `Trained numbers of ${name}, ${formatNumber(modelNamed(state.model).total)} in all`,
    columns: ['method', 'setting', 'trained numbers', 'share', 'working'],
    rows: countAll(state.model).map(({ id, trained, share, working, nothing }) => [
      ...methodNames[id],
      trained,
      trained > 0 ? formatPercent(share) : 'nothing to train',
      id === 'full' || id === 'bitfit'
        ? nothing || 'what the model has'
        : working.map((term) => term.working).join(' + '),
    ]),
  };
}
