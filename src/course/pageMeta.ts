import type { Course, Lesson } from './types.ts';

/** Title and description, for the tab, search engines and shared links; without a description, the course's. */
interface Described {
  title: string;
  description?: string;
}

/** What is known of a page without drawing it. */
export interface PageMeta {
  /** A file of the content without which a course has no such page. */
  needs?: string;
  meta(course: Course): Described;
  /** Its name in the head of every page, and its place there: the smaller number comes first. */
  nav?: { label: string; order: number };
  /** False: search engines are asked to leave it out. */
  listed?: boolean;
  /** A sentence of the home page that leads here; the link's words in square brackets. */
  invitation?: string;
}

/** A page that lessons have, below the lesson's own address. */
export interface LessonPageMeta {
  /** Whether a lesson has it; absent: each has. */
  has?(lesson: Lesson): boolean;
  meta(lesson: Lesson): Described;
  listed?: boolean;
}
