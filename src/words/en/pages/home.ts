export const words = {
  topics: 'The topics',
  how: 'Each topic opens with a question you are not expected to be able to answer yet, explains it with a figure, and then asks you to use it.',
  closing: 'At the end, [what you can do then].',
  inventory:
    'To see what the course changes, answer [the same questions] before the first topic and after the last.',
};
