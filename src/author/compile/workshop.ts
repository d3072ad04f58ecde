import type { GlossaryEntry } from '../../course/types.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Library } from '../markdown/library.ts';
import type { PendingLink } from '../markdown/scope.ts';
import type { Report } from '../place.ts';
import type { ContentFiles } from '../readContent.ts';

/** What every part of the compiler works with. */
export interface Workshop {
  files: ContentFiles;
  library: Library;
  /** Undefined while course.yaml cannot be read, or lacks a lesson: nothing is said of names that it would declare. */
  known: { objectives: ReadonlySet<string> | undefined; misconceptions: ReadonlySet<string> | undefined };
  path(name: string): string;
  today: string;
  diagnostics: Diagnostic[];
  report: Report;
  /** Links to places in the course: judged when every anchor is known. */
  links: PendingLink[];
  /** Every place that can be linked to, `lesson#anchor`, with its words. */
  anchors: Map<string, string>;
  glossary: Map<string, GlossaryEntry>;
}
