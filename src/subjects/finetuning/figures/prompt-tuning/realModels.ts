import { sizesOf } from '../../peft/sizesOf.ts';

function sized(name: string, id: string) {
  const { hidden: width, total } = sizesOf(id);
  return { name, width, total };
}

/**
 * Widths and numbers of weights of published models, by width d. The T5 models are version 1.1, as in Lester et al.
 * 2021 (arXiv 2104.08691, Table 4); BERT-base is the uncased one. Every total counts shared tables once.
 */
export const realModels = {
  '512': sized('T5-Small', 'google/t5-v1_1-small'),
  '768': sized('BERT-base', 'bert-base-uncased'),
  '1024': sized('T5-Large', 'google/t5-v1_1-large'),
  '3072': sized('Llama-3.2-3B', 'meta-llama/Llama-3.2-3B'),
  '4096': sized('T5-XXL', 'google/t5-v1_1-xxl'),
};

export type RealWidth = keyof typeof realModels;

export const realWidths = Object.keys(realModels) as RealWidth[];
