import { longDate } from '../../../../words/dates.ts';

/** What is left of the lab at the end of the course. */
export const words = {
  title: 'What you trained',
  nothing:
    'Nothing you trained is kept yet. In [the lab] you fine-tune a small model: say beforehand how a race ends, and hand the ΔQ it learned to the LoRA figure. Both will stand here.',
  trained: (rows: number, cols: number, matrix: string, rank: number, task: string, at: number) =>
    `The last ΔQ you kept, from ${longDate(at)}: ${rows} × ${cols} numbers, ${matrix}, trained by LoRA of rank ${rank} on “${task}”.`,
  largest: (value: string, row: number, col: number) =>
    `The largest of them is ${value}, in row ${row}, column ${col}.`,
  figure: '[Look at it in the LoRA figure]',
  predicted: 'Races whose end you predicted',
  came: 'came as you said',
  otherwise: 'came otherwise',
};
