import { words } from '../words/en/peftCounts.ts';
import { groupTotal, type LinearGroup, type ModelConfig, sumOf } from './modelConfig.ts';
import { type Outcome, refused } from './outcome.ts';

const layer = (name: string, from: number, to: number, bias: boolean): LinearGroup => ({
  name,
  in: from,
  out: to,
  count: 1,
  bias,
  part: 'head',
  tied: false,
});

/**
 * The model as a classifier of `classes` labels, as transformers builds it.
 * BERT: d·n + n after the pooler. RoBERTa: the pooler goes, (d·d + d) + (d·n + n) come. Decoders: the language-model
 * head goes, d·n without bias comes. Refuses encoder-decoder models and fewer than one class.
 * Source: transformers 5.18, `…ForSequenceClassification`.
 */
export function withHead(model: ModelConfig, classes: number): Outcome<{ model: ModelConfig }> {
  if (!(Number.isInteger(classes) && classes >= 1 && classes <= 1_000_000))
    return refused(words.head.classes);
  if (model.kind === 'encoder-decoder') return refused(words.head.writesText(model.id));
  const d = model.hidden;
  const head =
    model.family === 'roberta'
      ? [layer('classifier.dense', d, d, true), layer('classifier.out_proj', d, classes, true)]
      : model.kind === 'encoder-only'
        ? [layer('classifier', d, classes, true)]
        : [layer('score', model.embedding.width, classes, false)];
  const kept = model.linear.filter(
    (group) => group.part !== 'head' && !(model.family === 'roberta' && group.part === 'pooler'),
  );
  const parts = { linear: [...kept, ...head], other: model.other };
  return {
    ok: true,
    model: {
      ...model,
      ...parts,
      total: sumOf(parts),
      classifier: head.reduce((sum, group) => sum + groupTotal(group), 0),
    },
  };
}
