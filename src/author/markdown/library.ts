import type { SourceEntry } from '../../course/types.ts';
import type { FigureSpec } from '../../figures/spec.ts';
import type { Place } from '../place.ts';
import type { Directive } from './directive.ts';

/** A file with entries that texts refer to. */
export type ReferenceFile = 'glossary.yaml' | 'sources.yaml';

/** What every text of the course may refer to. */
export interface Library {
  /** Base path of the site, with a slash at both ends. */
  base: string;
  lessons: ReadonlySet<string>;
  /** Paths of the pages that the site has besides its lessons; '' is the first one. */
  pages: ReadonlySet<string>;
  /**
   * The figures that a lesson may place, by name. Undefined while it is not known of which subject the course is: then
   * nothing is said of figures, nor of pages that a subject may have.
   */
  figures: Readonly<Record<string, FigureSpec>> | undefined;
  /** The directives that authors may write, by name: those of every course and those of its subject. */
  directives: Readonly<Record<string, Directive>>;
  /** Where those files would stand that a course may do without and that are not there. */
  absent: Partial<Record<ReferenceFile, Place>>;
  /** Undefined while their file cannot be read: then nothing is said of names in it. */
  sources: ReadonlyMap<string, SourceEntry> | undefined;
  /** Glossary ids; undefined likewise. */
  terms: ReadonlySet<string> | undefined;
}
