import { figureIn } from '../../figures/figureIn.ts';
import type { LessonFigure } from '../../figures/lessonFigures.ts';
import type { DirectiveNode } from '../directive.ts';
import type { Passage } from '../passage.ts';

/** A figure of this lesson by its id; when there is none, that is reported. */
export function figureNamed(id: string, node: DirectiveNode, passage: Passage): LessonFigure | undefined {
  const { figures } = passage.scope;
  const found = figures.get(id);
  if (found === undefined) passage.report(node, `figure “${id}”`, figureIn(figures.ids, id));
  return found ?? undefined;
}
