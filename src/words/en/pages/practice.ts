export const words = {
  noScript:
    'Questions are asked one at a time by a script in your browser, and scripts are off. Here they are, each with the way to its answer.',
  place: 'Practice',
  close: 'Close',
};
