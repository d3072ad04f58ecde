/** What stands around a figure beside the text. */
export const words = {
  follows: 'follows the text',
  held: 'you have taken hold',
  playing: 'playing',
  stop: 'Stop',
  follow: 'Follow the text',
  /** For the number, while a question about it is open. */
  open: '?',
  more: 'More about the figure',
  fold: 'Fold the figure',
  show: 'Show',
  table: 'Table',
  inWords: 'In words',
  link: 'Link',
  reset: 'Reset',
  toFigure: (title: string) => `Figure: ${title}`,
};
