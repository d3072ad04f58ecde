export const words = {
  noScript:
    'Questions are asked one at a time by a script in your browser, and scripts are off. Here they all are.',
  answers: 'Answers',
  place: 'Practice',
  close: 'Close',
};
