import type { FigureSpec, FigureState } from '../spec.ts';

/** The name of a file with the table of a figure: of which course, of which figure, and of which of its pictures. */
export function csvName(course: string, figure: string, spec: FigureSpec, state: FigureState): string {
  const views = Object.entries(spec.params).filter(([, param]) => param.type === 'choice' && param.turns);
  return `${[course, figure, ...views.map(([name]) => state[name])].filter(Boolean).join('-')}.csv`;
}
