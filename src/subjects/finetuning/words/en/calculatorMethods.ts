/** The methods the calculator knows: their names, what they train, and where they are described. */
export const words = {
  lora: {
    name: 'LoRA',
    line: 'A pair of small matrices of rank r beside each chosen matrix.',
    source: 'Hu et al. 2021, section 4',
  },
  qlora: {
    name: 'QLoRA',
    line: 'LoRA on a model whose matrices are kept in 4 bits.',
    source: 'Dettmers et al. 2023, section 3',
  },
  rslora: {
    name: 'rsLoRA',
    line: 'LoRA scaled by α/√r instead of α/r. The count is the same.',
    source: 'Kalajdzievski 2023',
  },
  dora: {
    name: 'DoRA',
    line: 'LoRA, and one trained length for each output of a matrix.',
    source: 'Liu et al. 2024',
  },
  vera: {
    name: 'VeRA',
    line: 'Two vectors per matrix, around one frozen random pair shared by all.',
    source: 'Kopiczko et al. 2023, section 3',
  },
  hira: {
    name: 'HiRA',
    line: 'The product of a pair multiplies the frozen matrix number by number.',
    source: 'PEFT documentation: HiRA',
  },
  loha: {
    name: 'LoHa',
    line: 'Two pairs, whose products are multiplied number by number.',
    source: 'PEFT documentation: LoHa',
  },
  ia3: {
    name: '(IA)³',
    line: 'Vectors that scale keys, values and the feed-forward part.',
    source: 'Liu et al. 2022, section 3.3',
  },
  prompt_tuning: {
    name: 'Prompt tuning',
    line: 'Vectors in front of the embedded input.',
    source: 'Lester et al. 2021, section 2',
  },
  prefix_tuning: {
    name: 'Prefix tuning, P-tuning v2',
    line: 'Keys and values in front of every attention layer.',
    source: 'Li and Liang 2021',
  },
  p_tuning: {
    name: 'P-tuning',
    line: 'A soft prompt that a small network produces.',
    source: 'Liu et al. 2021',
  },
  bottleneck: {
    name: 'Bottleneck adapters',
    line: 'Small networks inside each layer: down to m numbers, and up again.',
    source: 'Houlsby et al. 2019, section 2.1',
  },
  bitfit: {
    name: 'BitFit',
    line: 'The bias vectors the model has, and nothing else.',
    source: 'Ben Zaken et al. 2021',
  },
  bias_only: {
    name: 'New biases (BEFT)',
    line: 'A new bias vector on each chosen matrix.',
    source: 'PEFT documentation: BEFT',
  },
  ln_tuning: {
    name: 'LayerNorm tuning',
    line: 'The weights and biases of the norms.',
    source: 'Zhao et al. 2023',
  },
  reft: {
    name: 'LoReFT',
    line: 'Edits of the hidden vectors inside r directions.',
    source: 'Wu et al. 2024',
  },
  trainable_tokens: {
    name: 'Trainable tokens',
    line: 'The embedding vectors of chosen tokens.',
    source: 'PEFT documentation: Trainable Tokens',
  },
  full: {
    name: 'Full fine-tuning',
    line: 'Everything.',
    source: 'Rajbhandari et al. 2019, section 3.1, for its memory',
  },
};
