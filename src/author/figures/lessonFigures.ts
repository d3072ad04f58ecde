import type { PlacedFigure } from '../../course/types.ts';
import type { FigureSpec } from '../../figures/spec.ts';

/** A figure that a lesson places, with what it can be set to. */
export interface LessonFigure {
  placed: PlacedFigure;
  spec: FigureSpec;
}

/** The figures of a lesson, by id. */
export class LessonFigures {
  private readonly known = new Map<string, LessonFigure | null>();

  /** Null when it is there, but wrongly written. */
  get(id: string): LessonFigure | null | undefined {
    return this.known.get(id);
  }

  get ids(): string[] {
    return [...this.known].flatMap(([id, figure]) => (figure ? [id] : []));
  }

  /** Notes a figure of which nothing is known but that it is meant to be there. */
  refuse(id: string) {
    if (!this.known.has(id)) this.known.set(id, null);
  }

  place(figure: LessonFigure) {
    this.known.set(figure.placed.id, figure);
  }
}
