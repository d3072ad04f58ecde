import { isCounted } from './courseMap.ts';
import type { Html, Lesson } from './types.ts';

/** A stretch of a lesson under one heading. The first holds what stands before it too. */
export interface LessonSection {
  /** Anchor of its heading. */
  id: string;
  html: Html;
  /** How much there is to read in it, in words. */
  words: number;
  /** How many questions of it count: the lesson's, in their order. */
  questions: number;
}

/** About how long a question takes, in the words one could read meanwhile. */
const WORDS_A_QUESTION = 60;

/** The sections of a lesson's page, in reading order. Source: its blocks, as they are drawn. */
export function lessonSections({ headings, blocks }: Pick<Lesson, 'headings' | 'blocks'>): LessonSection[] {
  const sections = headings.map(({ id, html }) => ({ id, html, words: 0, questions: 0 }));
  let at = 0;
  for (const block of blocks) {
    if (block.type === 'question') {
      const section = sections[at];
      if (section) {
        if (isCounted(block)) section.questions += 1;
        section.words += WORDS_A_QUESTION;
      }
    }
    if (block.type !== 'html') continue;
    for (const piece of block.html.split(/(?=<h2\b)/)) {
      const id = /^<h2\b[^>]*\bid="([^"]*)"/.exec(piece)?.[1];
      const found = sections.findIndex((section) => section.id === id);
      if (found >= 0) at = found;
      const section = sections[at];
      if (section) section.words += piece.replace(/<[^>]*>/g, ' ').split(/\s+/).length;
    }
  }
  return sections;
}
