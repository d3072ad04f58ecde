import { type ModelConfig, type OtherParams, otherTotal } from './modelConfig.ts';
import { n, type Term } from './terms.ts';

/** The working of parameters outside linear layers: tables as rows × width, the rest as copies × size. */
export function otherTerm(model: Pick<ModelConfig, 'hidden' | 'embedding'>, other: OtherParams): Term {
  const { count, size, name } = other;
  const width = name.includes(`${model.embedding.name}.`) ? model.embedding.width : model.hidden;
  const table = count === 1 && size > width && size % width === 0;
  return {
    working: table ? n`${size / width} × ${width}` : count === 1 ? n`${size}` : n`${count} × ${size}`,
    what: name,
    value: otherTotal(other),
  };
}
