/** What memory and files are made of. */
export const words = {
  parts: {
    frozen: 'weights, frozen',
    trained: 'weights, trained',
    gradients: 'gradients',
    master: 'master copy in 32 bits',
    activations: 'activations',
  },
  optimisers: {
    adam: 'Adam’s two averages',
    adam8: 'Adam’s two averages in 8 bits',
    momentum: 'momentum',
    sgd: 'optimiser state',
  },
  batch: 'The batch',
  length: 'The length',
  notWhole: (what: string, most: string) => `${what} must be a whole number from 1 to ${most}.`,
  tokens: (tokens: string, numbers: string, bytes: number) => `${tokens} tokens × ${numbers} × ${bytes}`,
  files: {
    whole: 'The whole model, 2 bytes per number.',
    own: 'What was trained, 2 bytes per number as in the model.',
    vera: 'The vectors and, so that they fit anywhere, the two frozen random matrices: 4 bytes per number.',
    prompt: 'The prompt the encoder produces, 4 bytes per number.',
    prefix: 'The prefix, 4 bytes per number.',
    both: 'What was added, 4 bytes per number, and what was trained of the model, 2 bytes.',
    added: 'What was added, 4 bytes per number, as PEFT saves it. Half in 16 bits.',
  },
};
