import type { z } from 'zod';
import type { Subject } from '../subjects/contract.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { LessonFigures } from './figures/lessonFigures.ts';
import type { InlineDirective } from './markdown/directive.ts';
import type { Place, Report } from './place.ts';

/** What the settings of a course are judged by besides their shape. */
export interface SettingsContext {
  /** The place of a value in the settings, and that of a key. */
  at(...steps: PropertyKey[]): Place;
  atKey(...steps: PropertyKey[]): Place;
  /** The figures that each lesson of the course places; undefined while its text cannot be read. */
  lessons: ReadonlyMap<string, LessonFigures | undefined>;
  report: Report;
}

/** How the content that only a subject knows is read. */
export interface SubjectAuthor {
  subject: Subject;
  /** Directives for words that have a mark in this subject. */
  directives: Readonly<Record<string, InlineDirective<'text'>>>;
  /** The shape of `settings:` in course.yaml. */
  settings: z.ZodType;
  /** What the shape of the settings cannot say. */
  checkSettings(settings: unknown, context: SettingsContext): void;
  /** Reads one of its data files; adds what is wrong to `diagnostics`. */
  readData: Record<string, (text: string, path: string, diagnostics: Diagnostic[]) => unknown>;
  /** The shapes of its data files, for editors, by the name of the schema's file. */
  schemas: Record<string, z.ZodType>;
  /** What it makes of its data files for its figures, by the file it is written to: `npm run schema`. */
  generated(): Record<string, string>;
  /** Files that are published as they are, by a folder below the repository. */
  publicFolder: string;
}
