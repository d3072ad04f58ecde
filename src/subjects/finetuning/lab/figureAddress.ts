import { href } from '../../../ui/href.ts';

/** Where the figure is that shows a trained matrix. */
export const figureAddress = (figure: string): string => {
  const [lesson = '', id = ''] = figure.split('#');
  return `${href(lesson)}?${id}.view=target&${id}.target=trained#figure-${id}`;
};
