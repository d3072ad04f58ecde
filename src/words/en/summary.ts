export const words = {
  nothing:
    'Once you have answered questions, what you did stands here, objective by objective, to be printed. [Choose a topic]',
  title: 'Your summary',
  result: (course: string, date: string, answered: string, right: string) =>
    `${course}, ${date}: ${answered} questions answered, ${right} scored ones right.`,
  worth:
    '[Self-checked.] This page was made in a browser from answers that nobody supervised. It says what its owner did; it certifies nothing.',
  inventory: 'Before and after the course',
  print: 'Print this page',
};
