export const words = {
  noScript:
    'Questions are asked one at a time by a script in your browser, and scripts are off. Here they are, each with the way to its answer.',
  answer: (n: number) => `Answer to question ${n}`,
  place: 'Practice',
  close: 'Close',
};
