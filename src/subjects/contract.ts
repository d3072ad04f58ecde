import type { ReactNode } from 'react';
import type { Island } from '../client/island.ts';
import type { PageMeta } from '../course/pageMeta.ts';
import type { Course } from '../course/types.ts';
import type { LoadFigure } from '../figures/frame/figure.ts';
import type { FigureSpec } from '../figures/spec.ts';

/**
 * What a subject offers to its courses besides the engine, in words and names alone: `subject.ts`. The code behind it
 * comes through three entries, one for each program that needs it: `author.ts` (Node), `browser.ts`, `views.ts`
 * (prerendering). Each entry is typed by what `subject.ts` declares.
 */
export interface Subject {
  /** Figures a lesson may place, by name. */
  figures: Record<string, FigureSpec>;
  /** Pages beside those of every course, by their path. */
  pages: Record<string, PageMeta>;
  /** Files of the content that only this subject reads: `models.yaml`. */
  data: readonly string[];
}

/** What the browser loads of a subject. */
export interface SubjectInBrowser {
  figures: Record<string, LoadFigure>;
  islands: Record<string, Island>;
}

/** What it adds to the closing page of a course: what the learner made in it. */
export type SubjectClosing = (props: { course: Course }) => ReactNode;

/** How the subject's pages are drawn, by their path. */
export type SubjectViews = Record<string, (props: { course: Course }) => ReactNode>;
