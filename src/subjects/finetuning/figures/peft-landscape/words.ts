import { plural } from '../../../../words/plural.ts';

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
  choices: {
    legend: 'View and model',
    view: 'View',
    views: { scale: 'To scale', share: 'Share', memory: 'Memory', published: 'Published' },
    group: 'Group',
    model: 'Model',
    named: (name: string, numbers: string) => `${name}: ${numbers}`,
  },
  methodList: 'Methods, the largest first',
  noBiases: 'no biases to train',
  nothingToTrain: 'nothing to train',
  more: {
    legend: 'More',
    summary: 'Highlight a method, and how it is counted',
    highlighted: 'Highlighted',
    counting:
      'Without a task head. Most methods add numbers that come on top of the model; BitFit and full fine-tuning train numbers the model has. In GPT-2 and GPT-3 the query and value parts of the joint matrix count as matrices of their own, as in the LoRA paper. In T5 the prompt stands before the encoder, the prefix in the decoder. The encoder of P-tuning is as wide as the model, as PEFT makes it. The working of each count is in the table below.',
  },
  stage: {
    numbers: (count: string) => `${count} numbers`,
    allTrained: ', all trained',
    frozen: ', frozen',
    predicted: (share: string) => `predicted ${share}`,
    lens: (times: string, name: string) => `Lens: areas ${times} times larger, to show ${name}.`,
    square: (count: number, written: string) =>
      `this square: ${plural(count, { one: '# number', other: `${written} numbers` })}`,
  },
  zoom: {
    legend: 'Zoom',
    label: 'Zoom',
    value: (zoom: string, numbers: string) => `zoom ${zoom}, ${numbers} numbers in the picture`,
    field: 'Zoom, a factor of area from 1 to 100,000,000',
    less: 'Zoom: half as much',
    more: 'Zoom: twice as much',
    smaller: 'Fit the next smaller method',
    larger: 'Next larger',
    whole: 'Whole model',
    nextSmaller: (name: string) => `Next smaller: ${name}`,
    noSmaller: 'No smaller method: further in are single numbers',
    stop: 'Stop here',
  },
  share: {
    axis: 'trained share, each line ten times the one before it',
    usual: 'usual range',
    predicted: (share: string) => `, predicted ${share}`,
    note: 'range usually named for efficient methods, 0.01–1 %. Share: trained numbers over all, added ones included.',
  },
  memory: {
    file: (size: string) => `file ${size}`,
    note: 'Counted as in mixed precision with Adam: 2 bytes for a frozen number; 16 for a trained one, which are weight 2, gradient 2, master copy 4, averages 8. QLoRA keeps frozen matrices at 0.516 bytes. Activations are not included; they depend on batch and length. 1 GB is 10⁹ bytes.',
    nothing: (model: string) => `: nothing to train in ${model}`,
    byPart: (method: string) => `Memory of ${method} by part`,
    enlarged: (times: string, size: string) =>
      `Enlarged ${times} times, the part that is not frozen, ${size}:`,
  },
  published: {
    groups: {
      metamathqa: {
        name: 'Llama-3.2-3B, mathematics (GSM8K)',
        measure: 'right answers on GSM8K, per cent',
        caution: 'Settings are not equally tuned; differences below 3 points mean little.',
      },
      'gpt3-wikisql': {
        name: 'GPT-3 175B, database queries (WikiSQL)',
        measure: 'accuracy on WikiSQL, per cent',
        spreadNote: 'Whiskers: the fluctuation the paper states, about 0.5 points either way.',
        caution: 'The axis of scores starts at 50.',
      },
      'gpt3-mnli': {
        name: 'GPT-3 175B, inference (MNLI)',
        measure: 'accuracy on MNLI-matched, per cent',
        spreadNote: 'Whiskers: the fluctuation the paper states, about 0.1 points either way.',
        caution: 'The axis of scores starts at 84.',
      },
      'glue-roberta-base': {
        name: 'RoBERTa-base, language tasks (GLUE)',
        measure: 'average of eight GLUE tasks',
        spreadNote: 'No whiskers: no spread of the average is kept in the data of this course.',
        caution: 'The axis of scores starts at 84. Counts are rounded as printed.',
      },
      'e2e-gpt-2-medium': {
        name: 'GPT-2 medium, text from data (E2E)',
        measure: 'BLEU on the E2E challenge',
        spreadNote: 'No whiskers: no spread is kept in the data of this course.',
        caution: 'The axis of scores starts at 66. Counts are rounded as printed.',
      },
    },
    standardError: (problems: string) =>
      `Whiskers: one standard error either way, computed from the ${problems} problems of the test. One seed per run.`,
    trained: (full: string) =>
      `trained numbers, each line ten times the one before it. Open square and broken line: full fine-tuning, ${full}.`,
    source: (source: string) => `Source: ${source}.`,
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
    result: 'Result',
    previous: 'Previous result, fewer trained numbers',
    next: 'Next result, more trained numbers',
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
  picture: (numbers: string, part: string | undefined) =>
    `The picture shows a square of ${numbers} numbers${part === undefined ? ', the whole model' : `, 1/${part} of the model`}.`,
  cells: ' Each cell is one number.',
  tooSmall: (name: string, times: string) =>
    ` ${name} is too small to see here; the lens enlarges areas ${times} times.`,
  shares: (of: { inside: number; all: number; least: string; most: string }) =>
    `${of.inside} of ${of.all} efficient methods lie between 0.01 % and 1 %, from ${of.least} to ${of.most}.`,
  kept: (of: { model: string; method: string; total: string; frozen: string; file: string }) =>
    `To train ${of.model} with ${of.method}, ${of.total} are kept, ${of.frozen} of them frozen weights; the file of one task has ${of.file}. Activations come on top.`,
  fullKeeps: (total: string, times: string, file: string) =>
    ` Full fine-tuning keeps ${total}, ${times} times as much, and saves ${file} per task.`,
  table: {
    published: ['method', 'trained numbers', 'score', 'spread', 'source', 'remark'],
    memoryCaption: (model: string) =>
      `Memory for training ${model} in bytes, without activations: 16 bytes per trained number`,
    memory: (parts: readonly string[]) => ['method', ...parts, 'sum', 'file per task'],
    countCaption: (model: string, total: string) => `Trained numbers of ${model}, ${total} in all`,
    count: ['method', 'setting', 'trained numbers', 'share', 'working'],
    has: 'what the model has',
  },
};
