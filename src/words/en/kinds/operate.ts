export const words = {
  instruction: 'Answer by operating the figure. Arrow keys move its slider; Enter there checks.',
  operateFirst: 'Operate the figure first.',
  waits: 'The figure waits for your guess: answer the question before it, or skip that.',
  unopened: 'The figure has not been opened yet. Go to it, operate it, then check here.',
  /** Before and after Check alike: another sentence might take another line. */
  answer: (state: string) => `Your answer: ${state}.`,
  /** Of a prediction that was not right. */
  guessed: (guess: string, right: string) => `You said ${guess}; it is ${right}.`,
  above: 'The figure is on this page.',
  go: 'Go to the figure',
  show: 'Show an answer in the figure',
  example: (state: string) => `For example: ${state}`,
};
