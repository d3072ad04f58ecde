export const words = {
  instruction: 'Answer by operating the figure.',
  unopened: 'The figure has not been opened yet. Go to it, operate it, then check here.',
  stands: (state: string) => `The figure stands at ${state}.`,
  stood: (state: string) => `The figure stood at ${state}.`,
  above: 'The figure is further up this page.',
  go: 'Go to the figure',
  show: 'Show an answer in the figure',
  example: (state: string) => `For example: ${state}`,
};
