import { words as titles } from '#words/titles';
import type { LessonPageMeta, PageMeta } from '../course/pageMeta.ts';

/** The page in place of one that is not kept for reading without a connection. */
const NOT_KEPT = 'offline';

/** The page of an address that leads nowhere: hosting serves the file of this name. */
const MISSING = '404';

/** Pages that stand in for others: they have no address of their own, and are files beside the home page. */
export const STANDALONE: readonly string[] = [MISSING, NOT_KEPT];

/** The pages that a course has once, by their path: '' is the home page. How each is drawn stands in `views.tsx`. */
export const metas = {
  '': { meta: ({ title, site }) => ({ title: site ? `${title} · ${site}` : title }) },
  closing: { meta: () => titles.closing },
  exam: { meta: () => titles.exam },
  glossary: {
    needs: 'glossary.yaml',
    meta: ({ title }) => ({ title: titles.glossary.title, description: titles.glossary.description(title) }),
    nav: { label: titles.glossary.title, order: 50 },
  },
  inventory: { needs: 'inventory.yaml', meta: () => titles.inventory },
  progress: { meta: () => titles.progress, nav: { label: titles.progress.nav, order: 30 } },
  review: { meta: () => titles.review, nav: { label: titles.review.title, order: 10 } },
  search: {
    meta: ({ title }) => ({ title: titles.search.title, description: titles.search.description(title) }),
    nav: { label: titles.search.title, order: 60 },
  },
  [MISSING]: { meta: () => titles.missing, listed: false },
  [NOT_KEPT]: { meta: () => titles.notKept, listed: false },
} satisfies Record<string, PageMeta>;

/** The pages of each lesson, by their path below its own. */
export const lessonMetas = {
  '': { meta: ({ title, summary }) => ({ title, description: summary }) },
  practice: {
    has: ({ practice }) => practice.length > 0,
    meta: ({ title }) => ({
      title: titles.practice.title(title),
      description: titles.practice.description(title),
    }),
  },
  answers: {
    meta: ({ title }) => ({
      title: titles.answers.title(title),
      description: titles.answers.description(title),
    }),
  },
  notes: { meta: ({ title }) => ({ title: titles.notes.title(title) }), listed: false },
} satisfies Record<string, LessonPageMeta>;
