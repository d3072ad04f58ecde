/** What the figure says. */
export const words = {
  methods: {
    vera: { name: 'VeRA', setting: 'VeRA, r = 256, query and value' },
    ia3: { name: '(IA)³', setting: '(IA)³, learning rate 0.001' },
    prompt: { name: 'prompt tuning', setting: 'Prompt tuning, 200 vectors, vocabulary start' },
    prefix: { name: 'prefix tuning', setting: 'Prefix tuning, 50 vectors' },
    lora: { name: 'LoRA r = 32', setting: 'LoRA, r = 32, query and value' },
    dora: { name: 'DoRA r = 32', setting: 'DoRA, r = 32, query and value' },
    'lora-mlp': { name: 'LoRA r = 10, feed-forward', setting: 'LoRA, r = 10, feed-forward' },
    rslora: { name: 'rsLoRA r = 64', setting: 'rsLoRA, r = 64, query and value' },
    full: { name: 'full fine-tuning', setting: 'Full fine-tuning' },
  },
  short: 'Accuracy of Llama-3.2-3B on GSM8K against the trained share, for nine ways of tuning.',
  state: (of: {
    leastShare: string;
    mostShare: string;
    leastScore: string;
    mostScore: string;
    full: string | undefined;
  }) =>
    `Eight parameter-efficient runs train between ${of.leastShare} and ${of.mostShare} of the numbers and score between ${of.leastScore} % and ` +
    `${of.mostScore} %. Full fine-tuning trains 100 % and scores ${of.full} %. ` +
    'The four runs of the LoRA family, at 0.28 % to 0.57 %, lie level with it or a little above. The standard ' +
    'error is about 1.4 points and there is one seed each, so differences below 3 points mean little.',
  caption: (problems: string) =>
    `Nine runs of the PEFT method comparison: Llama-3.2-3B, tested on ${problems} problems of GSM8K, one seed each`,
  columns: [
    'Method',
    'Trained parameters',
    'Trained share',
    'Accuracy, %',
    'Peak memory, GiB',
    'File per task, MiB',
  ],
  accuracy: 'accuracy on GSM8K, per cent',
  key: { share: 'share', score: 'score' },
  wide: {
    band: ['usual range, 0.01–1 %'],
    xTitle: ['trained share of all numbers, logarithmic scale'],
    notes: [
      'Whiskers: one standard error either way, about 1.4 points. One seed; differences below',
      '3 points mean little. The three runs at 0.28–0.29 % are drawn side by side.',
    ],
  },
  narrow: {
    band: ['usual range,', '0.01–1 %'],
    xTitle: ['trained share, logarithmic scale'],
    notes: [
      'Whiskers: one standard error either way,',
      'about 1.4 points. One seed; differences',
      'below 3 points mean little. Points 5, 6',
      'and 7 are drawn side by side.',
    ],
  },
};
