import { LessonFigures } from '../figures/lessonFigures.ts';
import type { Place, Report } from '../place.ts';
import type { Library } from './library.ts';

/** A link to a place in the course, kept until every anchor is known. */
export interface PendingLink extends Place {
  target: string;
}

/** What a page gathered while its texts were rendered. */
interface Gathered {
  /** Sums in formulas that do not come out, with what they are. */
  sums: (Place & { is: string })[];
  cited: Set<string>;
  terms: Set<string>;
  links: PendingLink[];
  /** Files beside the lesson, and where each is placed. */
  images: Map<string, Place>;
}

/** The names that texts of one page may use, and what they gather. Everything wrong with them is reported. */
export interface Scope {
  library: Library;
  /** The lesson whose page it is. */
  lesson: string;
  figures: LessonFigures;
  gathered: Gathered;
  report: Report;
}

export const newScope = (library: Library, lesson: string, report: Report): Scope => ({
  library,
  lesson,
  figures: new LessonFigures(),
  gathered: { sums: [], cited: new Set(), terms: new Set(), links: [], images: new Map() },
  report,
});
