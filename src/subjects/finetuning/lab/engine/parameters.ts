import { adaptersCount, linearCount } from '../../methods/adapter.ts';
import { loraCount } from '../../methods/lora.ts';
import { promptCount } from '../../methods/softPrompt.ts';
import type { Method } from './setup.ts';
import { matrixKinds, matrixSize, type Shape } from './shape.ts';

/** Weights and biases, or gain and offset. */
const NORM_VECTORS = 2;
/** One norm before attention, one before feed-forward. */
const NORMS_PER_LAYER = 2;

/** Every number of the model: embeddings, positions, blocks, last norm, head without bias. */
export function countModel(shape: Shape): number {
  const { width, layers, vocabulary, context } = shape;
  const matrices = matrixKinds.map((kind) => {
    const { inputs, outputs } = matrixSize(shape, kind);
    return linearCount(inputs, outputs);
  });
  const block = matrices.reduce((sum, count) => sum + count, 0) + NORMS_PER_LAYER * NORM_VECTORS * width;
  return (vocabulary + context) * width + layers * block + NORM_VECTORS * width + width * vocabulary;
}

/** Trained parameters of a method. Throws a RangeError for options that are not whole numbers from 1. */
export function countTrainable(method: Method, shape: Shape): number {
  const { width, layers, vocabulary } = shape;
  switch (method.id) {
    case 'full':
      return countModel(shape);
    case 'lora':
      return method.matrices.reduce((sum, kind) => {
        const { inputs, outputs } = matrixSize(shape, kind);
        return sum + layers * loraCount(inputs, outputs, method.rank);
      }, 0);
    case 'adapter':
      return adaptersCount(layers, method.placement === 'both' ? 2 : 1, width, method.bottleneck);
    case 'prompt':
      return promptCount(method.tokens, width);
    case 'bitfit': {
      const outputs = matrixKinds.map((kind) => matrixSize(shape, kind).outputs);
      const biases = outputs.reduce((sum, count) => sum + count, 0) + NORMS_PER_LAYER * width;
      return layers * biases + width;
    }
    case 'head':
      return width * vocabulary;
  }
}

/** Whether the method adds parameters to the model instead of changing its own. */
export const addsParameters = (method: Method): boolean => ['lora', 'adapter', 'prompt'].includes(method.id);

/** Trained parameters as a share of all there are while training, added ones as well: from 0 to 1. */
export function shareTrained(method: Method, shape: Shape): number {
  const trained = countTrainable(method, shape);
  return trained / (countModel(shape) + (addsParameters(method) ? trained : 0));
}
