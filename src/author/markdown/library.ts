import type { SourceEntry } from '../../course/types.ts';
import type { FigureSpec } from '../../figures/spec.ts';

/** What every text of the course may refer to. */
export interface Library {
  /** Base path of the site, with a slash at both ends. */
  base: string;
  lessons: ReadonlySet<string>;
  /** Paths of the pages that the site has besides its lessons; '' is the first one. */
  pages: ReadonlySet<string>;
  /** The figures that a lesson may place, by name. */
  figures: Readonly<Record<string, FigureSpec>>;
  /** Undefined while their file cannot be read: then nothing is said of names in it. */
  sources: ReadonlyMap<string, SourceEntry> | undefined;
  /** Glossary ids; undefined likewise. */
  terms: ReadonlySet<string> | undefined;
}
