/** What stands in the drawing, the controls and the cases of the figure. */
export const words = {
  roads: {
    use: { short: 'use as it is', name: 'use the model as it is' },
    prompt: { short: 'better prompt', name: 'write a better prompt' },
    retrieval: { short: 'retrieval', name: 'add retrieval' },
    clean: { short: 'clean labels', name: 'clean the labels' },
    label: { short: 'label more', name: 'label more examples' },
    peft: { short: 'PEFT', name: 'fine-tune a small part (PEFT)' },
    full: { short: 'full tuning', name: 'fine-tune all weights' },
  },
  advice: {
    first: (road: string) => `Try first: [${road}]`,
    allRoads: 'All roads, from the cheapest to the dearest',
    yourPrediction: ', your prediction',
  },
  cases: {
    load: 'Load a published case',
    own: 'Your own numbers: nothing here is published.',
    mnli: {
      button: 'GPT-3 on MNLI',
      note: 'Published: a few-shot prompt scores 40.6, guessing among three labels 33.3, LoRA 85.6 with 1,000 examples and 91.7 with all 392,000. The target of 85 is the course’s choice, and labels count as correct.',
    },
    rte: {
      button: 'GPT-3 on RTE',
      note: 'Published: a few-shot prompt scores 69.0, full fine-tuning 85.4, and the task comes with 2,490 training examples. Guessing between its two answers gives 50. The target of 90 is the course’s choice, and labels count as correct.',
    },
    raft: {
      button: 'RAFT, 50 labels',
      note: 'Published mean over 11 tasks with 50 labels each: GPT-3 with a few-shot prompt 62.7, people 73.5 (the target here), T-Few 75.8. T-Few tunes about 0.01 % of another, smaller model. Guessing is not published and set to 0; labels count as correct.',
    },
    facts: {
      button: 'New facts',
      note: 'Published finding, invented numbers: retrieval did better than unsupervised fine-tuning at supplying knowledge, and examples with unknown facts were learned slowly and then made invented answers more frequent. Switch to behaviour to see what the same numbers would mean for a skill.',
    },
    methods: { full: 'full fine-tuning', lora: 'LoRA', tFew: 'T-Few' },
  },
  controls: {
    legend: 'Baseline, labels and cases',
    missing: 'What is missing?',
    behaviour: 'Behaviour: a skill, a form, a style',
    facts: 'Facts that change or are private',
    more: (target: string, right: string, guessing: string) =>
      `Target ${target}, labels ${right} right, guessing ${guessing}: change`,
  },
  field: {
    perCent: (value: string) => `${value} per cent`,
    examples: (value: string) => `${value} examples`,
    right: (value: string) => `${value} per cent of the labels are right`,
    baseline: 'Baseline score',
    target: 'Target score',
    labelled: 'Labelled examples',
    rightLabels: 'Right labels, %',
    guessing: 'Guessing score',
  },
  map: {
    title: 'Which road the rule advises',
    how: 'drag the point, or tap the map',
    trained: 'orange: weights are trained',
    baseline: 'baseline, %',
    correctLabels: 'correct labels = quantity × quality',
    correct: (count: string) => `${count} correct`,
  },
  curves: {
    title: 'What examples are expected to buy',
    tuned: 'tuned, toy curve',
    clean: 'if all labels were right',
    real: (method: string) => `real: ${method}`,
    about: (score: number) => `about ${score}`,
    score: 'score, %',
    examples: 'labelled examples, logarithmic scale',
    none: 'No curve here: facts that change are not a skill that examples teach.',
    lines: { target: 'target', baseline: 'baseline', guessing: 'guessing' },
  },
};
