/** What the figure says. */
export const words = {
  /** Name, and the setting that is counted. Short: on phones they stand in narrow columns. */
  methods: {
    full: ['Full fine-tuning', 'every number'],
    bitfit: ['BitFit', 'bias vectors'],
    prompt: ['Prompt tuning', '20 vectors'],
    prefix: ['Prefix tuning', '20 positions'],
    'p-tuning': ['P-tuning', '20 vectors and their encoder'],
    ia3: ['(IA)³', 'PEFT’s default modules'],
    houlsby: ['Adapters, Houlsby', 'm = 64, two per layer'],
    pfeiffer: ['Adapters, Pfeiffer', 'm = 64, one per layer'],
    'lora-8': ['LoRA r = 8', 'query and value'],
    'lora-16': ['LoRA r = 16', 'all linear layers'],
    dora: ['DoRA r = 16', 'all linear layers'],
    vera: ['VeRA r = 256', 'query and value'],
    qlora: ['QLoRA r = 16', 'all linear layers'],
  } as const,
  /** Parts of memory. */
  parts: {
    frozen: 'frozen weights',
    trained: 'trained weights',
    gradients: 'gradients',
    master: 'master copy',
    optimiser: 'Adam’s averages',
  },
  nothingToTrain: 'nothing to train',
  /** What leads to each picture, in their order. */
  pictures: { scale: 'To scale', memory: 'Memory', published: 'Results' },
  headline: {
    titles: {
      scale: 'What is trained, to scale',
      memory: 'Memory for training, part by part',
      card: 'Training every number, on one card',
      published: (model: string) => `Published runs on ${model}`,
    },
    about: {
      all: (count: string) => `of ${count} numbers are trained by full fine-tuning`,
      scale: (name: string, trained: string, total: string) =>
        `numbers is trained by ${name}: ${trained} of ${total}`,
      none: (name: string, model: string) => `numbers are trained by ${name}: ${model} has no biases`,
      before: (name: string) => `How many of these numbers does ${name} train?`,
      card: (model: string, gpu: string) => `to train every number of ${model}; one card has ${gpu}`,
      memory: (model: string, method: string, full: string) =>
        `to train ${model} with ${method}; full fine-tuning needs ${full}`,
      nothing: (model: string, method: string) => `${method} has nothing to train in ${model}`,
      published: (name: string, score: string, full: string) =>
        `of the numbers are trained by ${name}: score ${score}, full fine-tuning ${full}`,
      fullRun: (full: string) => `of the numbers are trained: full fine-tuning has a score of ${full}`,
    },
    brief: {
      scale: (name: string) => `trained by ${name}`,
      card: 'to train every number',
      memory: (method: string) => `to train with ${method}`,
      published: (score: string, full: string) => `trained: score ${score}, full ${full}`,
    },
  },
  scale: {
    zoom: 'Zoom',
    value: (zoom: string, numbers: string) => `zoom ${zoom}, ${numbers} numbers in the picture`,
    tick: (zoom: number) =>
      zoom >= 1e8 ? '10⁸×' : zoom >= 1e6 ? 'million×' : `${zoom === 1e4 ? '10,000' : zoom}×`,
    play: 'Zoom in',
    method: 'Method',
    /** Where they stand in a menu. */
    short: { full: 'Full', houlsby: 'Adapters × 2', pfeiffer: 'Adapters × 1' } as Partial<
      Record<string, string>
    >,
    methodWaits: 'Method: waits for your answer',
    model: (name: string, trained: boolean) => `${name}, ${trained ? 'all trained' : 'frozen'}`,
    modelShort: (trained: boolean) => (trained ? 'all trained' : 'the model, frozen'),
    numbers: (count: string) => `${count} numbers`,
    corner: (count: string) => `the corner: ${count} numbers`,
    empty: 'Zoom in: the corner opens here',
    waits: 'The corner opens here once you have guessed',
    others: 'other methods',
    othersShort: 'others',
    guess: (share: string) => `your guess: ${share}`,
  },
  memory: {
    parts: {
      frozen: 'frozen',
      trained: 'weights',
      gradients: 'gradients',
      master: 'master copy',
      optimiser: 'Adam’s averages',
    },
    /** Below bars that have no room for names. */
    keys: {
      frozen: { long: 'frozen weights', short: 'frozen weights' },
      trained: { long: 'weights', short: 'weights' },
      gradients: { long: 'gradients', short: 'gradients' },
      master: { long: 'master copy', short: 'copy' },
      optimiser: { long: 'Adam’s averages', short: 'averages' },
    },
    fourBits: 'frozen weights, in 4 bits',
    small: { long: 'trained weights, with gradients, copy and averages', short: 'trained part' },
    opened: { long: 'trained weights, with copy and averages', short: 'trained part' },
    gpu: (size: string) => `one card, ${size}`,
    onTop: 'activations come on top',
    only: (count: string) => `the same four parts, for ${count} numbers:`,
    needs: (method: string) => `${method}:`,
    beyond: (sum: string) => `${sum} →`,
    model: 'Model',
    sizes: ['1B', '3B', '7B', '13B', '70B'],
  },
  published: {
    groups: {
      metamathqa: {
        measure: 'right answers on GSM8K, per cent',
        caution: 'Settings are not equally tuned; differences below 3 points mean little.',
      },
      'gpt3-wikisql': {
        measure: 'accuracy on WikiSQL, per cent',
        caution: 'The axis of scores starts at 50.',
      },
      'gpt3-mnli': {
        measure: 'accuracy on MNLI-matched, per cent',
        caution: 'The axis of scores starts at 84.',
      },
      'glue-roberta-base': {
        measure: 'average of eight GLUE tasks',
        caution: 'The axis of scores starts at 84. Counts are rounded as printed.',
      },
      'e2e-gpt-2-medium': {
        measure: 'BLEU on the E2E challenge',
        caution: 'The axis of scores starts at 66. Counts are rounded as printed.',
      },
    },
    /** At runs, on wide stages and, where there is room, on narrow ones. */
    named: {
      full: { long: 'full fine-tuning', short: 'full' },
      lora: { long: 'LoRA', short: 'LoRA' },
      rslora: { long: 'rsLoRA', short: '' },
      pTuning: { long: 'P-tuning', short: '' },
      ia3: { long: '(IA)³', short: '' },
      prefix: { long: 'prefix tuning', short: 'prefix' },
      prefix50: { long: 'prefix', short: '' },
      prompt: { long: 'prompt tuning, three settings', short: 'prompt tuning' },
      others: { long: 'other methods', short: 'others' },
    },
    chosen: (name: string, trained: string, score: string) => `${name}: ${trained} trained, score ${score}`,
    chosenShort: (name: string, score: string) => `${name.replace(/ \(.*\)/, '')}: ${score}`,
    levelWith: { long: 'level with full fine-tuning', short: 'level with full' },
    axis: 'slider: numbers trained →',
    key: { long: 'orange: named here; grey: other runs', short: 'orange: main methods' },
    scores: (measure: string) => `↑ ${measure}`,
    slider: 'Trained numbers, from run to run',
    powers: { 2: '100', 4: '10,000', 6: 'million', 9: 'billion' },
    table: (number: number) => `LoRA, arXiv 2106.09685v2, Table ${number}`,
    run: (id: string) => `huggingface/peft, method_comparison, MetaMathQA, run ${id}`,
    remarks: {
      less: 'Count as printed; the formula gives about 7 % less.',
      rounded: 'Count as printed, rounded.',
      millions: 'Count printed as 14.2M.',
      earlier: 'Printed there from earlier work.',
      fromMnli: 'On MRPC, RTE and STS-B it starts from a model tuned on MNLI.',
      exact: 'Count as printed; the formula gives 393,216.',
    },
    point: (of: { name: string; trained: string; score: string; spread: string }) =>
      `${of.name}: ${of.trained} trained numbers, score ${of.score}${of.spread && ` ${of.spread}`}.`,
    level: ' That is level with full fine-tuning.',
    against: (full: string, difference: string, less: boolean) =>
      ` Full fine-tuning has ${full}, ${difference} ${less ? 'less' : 'more'}.`,
    state: (of: { count: number; model: string; measure: string; point: string; caution: string }) =>
      `${of.count} published results on ${of.model}, ${of.measure}. ${of.point} ${of.caution}`,
  },
  short: 'What each way of tuning trains in one model, to scale, and what it costs and scores.',
  allOfThem: 'all of them',
  oneIn: (count: string) => `1 in ${count}`,
  noBiasVectors: (name: string, model: string) =>
    `${name} has nothing to train in ${model}: the model has no bias vectors.`,
  trainsAll: (trained: string, model: string) =>
    `Full fine-tuning trains all ${trained} numbers of ${model}.`,
  trains: (of: {
    name: string;
    setting: string;
    trained: string;
    model: string;
    share: string;
    oneIn: string;
  }) => `${of.name}, ${of.setting}, trains ${of.trained} numbers of ${of.model}: ${of.share}, ${of.oneIn}.`,
  whole: (numbers: string) => `The picture shows the whole model, ${numbers} numbers.`,
  opened: (numbers: string, times: string) =>
    ` A loupe shows a square of ${numbers} numbers in its corner, 1/${times} of the model.`,
  cells: ' Each cell is one number.',
  kept: (of: { model: string; method: string; total: string; frozen: string; file: string }) =>
    `To train ${of.model} with ${of.method}, ${of.total} are kept, ${of.frozen} of them frozen weights; the file of one task has ${of.file}. Activations come on top.`,
  fullKeeps: (total: string, times: string, file: string) =>
    ` Full fine-tuning keeps ${total}, ${times} times as much, and saves ${file} per task.`,
  table: {
    published: ['method', 'trained numbers', 'score', 'spread', 'source'],
    measured: ['peak memory, GiB', 'file per task, MiB'],
    remark: ['remark'],
    memoryCaption: (model: string) =>
      `Memory for training ${model} in bytes, without activations: 16 bytes per trained number`,
    memory: (parts: readonly string[]) => ['method', ...parts, 'sum', 'file per task'],
    countCaption: (model: string, total: string) => `Trained numbers of ${model}, ${total} in all`,
    count: ['method', 'setting', 'trained numbers', 'share', 'working'],
    has: 'what the model has',
  },
};
