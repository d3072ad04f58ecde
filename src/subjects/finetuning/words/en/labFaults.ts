/** What the program that trains says when something cannot be done. */
export const words = {
  setup: {
    noTask: (task: string) => `There is no task “${task}”.`,
    learningRate: 'The learning rate must be a number above 0.',
    steps: 'The number of steps must be a whole number from 1.',
    batch: 'The batch must hold a whole number of strings, from 1.',
    examples: 'The number of examples must be a whole number from 1.',
    seed: 'The seed must be a whole number from 0.',
    replay: 'The share of base data must lie between 0 and 1.',
    matrices: 'LoRA needs at least one kind of matrix to stand beside.',
    alpha: 'Alpha must be a number above 0.',
    sizes: 'Rank, bottleneck and number of virtual tokens must be whole numbers from 1.',
  },
  weights: {
    notFetched: 'The model’s weights could not be fetched. Check the connection, then load the model again.',
    truncated: (has: number, expected: number) =>
      `The file of weights has ${has} bytes instead of ${expected}: it did not arrive whole, or belongs to another version. Load the model again.`,
    damaged:
      'The file of weights is damaged: its checksum is not the one expected. Load the page again to fetch it anew.',
  },
  worker: {
    noWebAssembly:
      'WebAssembly is not available here, so the lab computes in plain JavaScript: the same model, several times slower.',
    brokeOff: (why: unknown) => `The lab broke off: ${why}. Start it again.`,
    notLoaded: 'The model is not loaded yet.',
    ranAway: (step: number) =>
      `At step ${step} the loss was no longer a number: the steps were too large and the weights ran away. Choose a smaller learning rate and start again.`,
  },
  session: {
    loadedAlready: 'The model is loaded already.',
    noSuchRun: 'There is no such run any more. Start it again.',
    unmergeFirst: 'Take ΔQ out of the weights again before training goes on.',
    onlyLora:
      'Only LoRA can be merged: its ΔQ is added to a matrix of the model. Adapters and prompts fit into none.',
    pauseFirst: 'Pause the run, or let it finish, before merging.',
    mergedAlready: 'ΔQ is in the weights already.',
    notMerged: 'ΔQ is not in the weights.',
  },
};
