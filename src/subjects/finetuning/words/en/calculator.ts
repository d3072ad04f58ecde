import { plural } from '../../../../words/plural.ts';

/** What the calculator says, part by part. */
export const words = {
  bottleneckOptions: {
    bottleneckM: 'Bottleneck m',
    numbersMiddle: (m: string | number) => `${m} numbers in the middle`,
    placement: 'Placement',
    trainedScalingOutput: 'Trained scaling of the output',
    houlsbyEtAl: 'as Houlsby et al. do',
    trainModelsNorms: 'Train the model’s norms as well',
  },
  calculator: {
    method: 'Method',
    startOver: 'Start over',
  },
  memory: {
    memoryForTraining: 'Memory for training, part by part',
    part: 'Part',
    memory: 'Memory',
    numbersBytes: 'Numbers × bytes',
    together: 'Together',
  },
  memoryOptions: {
    batch: 'Batch',
    examplesAtOnce: (batch: string | number) => `${batch} examples at once`,
    length: 'Length',
    tokensPerExample: (length: string | number) => `${length} tokens per example`,
    moreAboutMemory: 'More about memory and the model',
    precision: 'Precision',
    optimiser: 'Optimiser',
    keepsInputEach: 'keeps the input of each layer and computes the rest again',
    gradientCheckpointing: 'Gradient checkpointing',
    neverKeepsWeight: 'never keeps a weight for each pair of tokens, as FlashAttention does',
    fusedAttention: 'Fused attention',
    labelsClassificationHead: 'Labels of a classification head',
    noSuchHead: '0: no such head.',
    tokensAddedVocabulary: 'Tokens added to the vocabulary',
  },
  modelPicker: {
    model: 'Model',
    searchModels: 'Search the models',
    modelsFit: (found: number, first: string) =>
      `${plural(found, { one: '# model fits', other: '# models fit' })}. Enter chooses ${first}.`,
    noModelFits: 'No model fits. Clear the field, or paste a configuration below.',
    pasted: (id: string | number) => `${id} (pasted)`,
  },
  norms: {
    norms: 'Norms',
  },
  options: {
    rankR: 'Rank r',
    rank: (r: string | number) => `rank ${r}`,
    alpha: 'Alpha',
    fixedFactorOn: 'A fixed factor on the update: the count does not change with it.',
    trainedTokens: 'Trained tokens',
    virtualTokens: 'Virtual tokens',
    prompts: 'Prompts',
    widthNetworkBehind: 'Width of a network behind the prefix',
    usedWhileTraining: 'Used while training only. 0: none, as PEFT does by default.',
    widthPromptEncoder: 'Width of the prompt encoder',
    encoderThrownAway: 'The encoder is thrown away after training.',
    editsEachLayer: 'Edits in each layer',
  },
  pasteConfig: {
    anotherModelPaste: 'Another model: paste its config.json',
    textConfigJson: 'Text of config.json',
    useThisConfiguration: 'Use this configuration',
  },
  pythonCode: {
    copyPeftConfig: 'Copy as PEFT config',
    copyPython: 'Copy as Python',
    python: 'Python',
  },
  resultPanel: {
    noResult: 'No result',
    forTraining: (total: string | number) => ` ${total} for training.`,
    result: 'Result',
  },
  results: {
    modelWhatAdded: 'model and what is added',
    allPeftPrints: 'of all, as PEFT prints it',
    batchTokensEach: (batch: string, length: string) => `batch ${batch}, ${length} tokens each`,
    counterThatTakes: (all: string, share: string) =>
      `A counter that takes two packed weights for one prints ${all} in all and ${share}: the share is then too high.`,
    working: 'The working',
    memoryForTraining: 'Memory for training',
    whatThisRests: 'What this rests on',
    python: 'In Python',
    sources: 'Sources',
  },
  scaledInputs: {
    scaledAtInput: 'Scaled at the input instead of the output',
  },
  sources: {
    countsAgreeWith:
      'The counts agree with more than a hundred published or measured ones, among them the documentation and the benchmark of PEFT and the tables of the papers.',
  },
  targets: {
    targetModules: 'Target modules',
    allLinearLayers: 'All linear layers',
    peftsChoice: 'PEFT’s choice',
  },
  working: {
    workingLineBy: 'The working, line by line',
    whatTrained: 'What is trained',
    working: 'Working',
    numbers: 'Numbers',
    trained: 'Trained',
    all: 'In all',
    nothingAdded: 'nothing is added',
  },
};
