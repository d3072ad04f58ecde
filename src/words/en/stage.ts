/** What stands around a figure beside the text. */
export const words = {
  follows: 'follows the text',
  /** Nothing that would tell can be moved. */
  awaits: 'waits for your answer',
  held: 'you have taken hold',
  /** For the ear, where the line before changes for the eye. */
  heldHeard:
    'The figure is yours: it stays as it is until the next section, or until you choose Follow the text.',
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
  csv: 'CSV',
  csvHeard: 'CSV: download the table',
  link: 'Link',
  linkHeard: 'Link to this picture: copy it',
  reset: 'Reset',
  back: 'Back to the text',
  /** Of a figure by which a question is answered. */
  backTo: (question: string) => `Answers “${question}” Back to it`,
  /** Of what cannot be moved before a question is answered. */
  waits: (name: string) => `${name}, waits for your answer`,
  /** The other pictures of the same figure. */
  family: 'Other pictures of this figure',
  toFigure: (title: string) => `Figure: ${title}`,
};
