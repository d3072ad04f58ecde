/**
 * Widths and numbers of weights of published models, by width d. The T5 models are version 1.1, as in Lester et al.
 * 2021 (arXiv 2104.08691, Table 4); BERT-base is the uncased one. Every total counts shared tables once.
 */
export const realModels = {
  '512': { name: 'T5-Small', width: 512, total: 76_961_152 },
  '768': { name: 'BERT-base', width: 768, total: 109_482_240 },
  '1024': { name: 'T5-Large', width: 1024, total: 783_150_080 },
  '3072': { name: 'Llama-3.2-3B', width: 3072, total: 3_212_749_824 },
  '4096': { name: 'T5-XXL', width: 4096, total: 11_135_332_352 },
} as const;

export type RealWidth = keyof typeof realModels;

export const realWidths = Object.keys(realModels) as RealWidth[];
