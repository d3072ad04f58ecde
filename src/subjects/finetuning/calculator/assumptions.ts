import { formatNumber } from '../../../notation/format.ts';
import type { ModelConfig } from '../peft/modelConfig.ts';
import { words } from '../words/en/calculator.ts';
import type { CalculatorState } from './state.ts';

/** What the memory rests on, sentence by sentence. */
export function assumptions(state: CalculatorState, model: ModelConfig): string[] {
  const said = words.assumptions;
  const mixed = state.precision === 'mixed';
  return [
    mixed ? said.mixed : said.single,
    ...(state.method === 'qlora' ? [said.quantised] : []),
    state.checkpointing
      ? said.checkpointing
      : said.kept({
          hidden: formatNumber(model.hidden),
          queries: formatNumber(model.qDim),
          keys: formatNumber(model.kvDim),
          vectors: model.gated ? 4 : 2,
          feedForward: formatNumber(model.feedForward),
        }),
    state.fused ? said.fused : said.unfused,
    ...(model.kind === 'encoder-decoder' ? [said.encoderDecoder] : []),
    ...(model.classifier === 0 && model.kind !== 'encoder-only' ? [said.scores] : []),
    said.upperEstimate,
    said.units,
  ];
}
