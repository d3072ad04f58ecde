/** What the figure says. */
export const words = {
  short: 'Accuracy of GPT-3 on MNLI against the number of labelled examples, for four ways of tuning.',
  state:
    'Without training, guessing reaches 33.3 % and a few-shot prompt 40.6 %. With 100 labelled examples the four ' +
    'ways of tuning lie between 37.6 % and 63.8 %, with 1,000 between 75.2 % and 85.8 %, with 10,000 between ' +
    '79.5 % and 89.2 %, and with all 392,000 between 88.6 % and 91.7 %. Most of the gain comes before 1,000.',
  caption:
    'Accuracy on MNLI in per cent (Hu et al. 2021, Table 16). Without training: few-shot prompt 40.6 (Table 8), guessing 33.3.',
  columns: ['Labelled examples', 'Full fine-tuning', 'LoRA', 'Prefix layer', 'Prefix embedding'],
  names: {
    full: 'full fine-tuning',
    lora: 'LoRA',
    'prefix-layer': 'prefix layer',
    'prefix-embedding': 'prefix embedding',
    'few-shot': 'few-shot, no training',
    guessing: 'guessing',
  },
  baseline: (name: string, score: number) => `${name}: ${score}`,
  named: (score: number, name: string) => `${score} ${name}`,
  accuracy: 'accuracy on MNLI, per cent',
  examples: 'labelled examples, logarithmic scale',
};
