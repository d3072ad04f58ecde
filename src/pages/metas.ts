import type { LessonPageMeta, PageMeta } from '../course/pageMeta.ts';
import { words } from '../words/en.ts';

const { pages: says } = words;

/** The page of an address that leads nowhere: hosting serves the file of this name. */
export const MISSING = '404';

/** The pages that a course has once, by their path: '' is the home page. How each is drawn stands in `views.tsx`. */
export const metas = {
  '': { meta: ({ title, site }) => ({ title: site ? `${title} · ${site}` : title }) },
  closing: { meta: () => says.closing },
  exam: { meta: () => says.exam },
  glossary: {
    needs: 'glossary.yaml',
    meta: ({ title }) => ({ title: says.glossary.title, description: says.glossary.description(title) }),
    nav: { label: says.glossary.title, order: 50 },
  },
  inventory: { needs: 'inventory.yaml', meta: () => says.inventory },
  progress: { meta: () => says.progress, nav: { label: says.progress.nav, order: 30 } },
  review: { meta: () => says.review, nav: { label: says.review.title, order: 10 } },
  search: {
    meta: ({ title }) => ({ title: says.search.title, description: says.search.description(title) }),
    nav: { label: says.search.title, order: 60 },
  },
  [MISSING]: { meta: () => says.missing, listed: false },
} satisfies Record<string, PageMeta>;

/** The pages of each lesson, by their path below its own. */
export const lessonMetas = {
  '': { meta: ({ title, summary }) => ({ title, description: summary }) },
  answers: {
    meta: ({ title }) => ({ title: says.answers.title(title), description: says.answers.description(title) }),
  },
  notes: { meta: ({ title }) => ({ title: says.notes.title(title) }), listed: false },
} satisfies Record<string, LessonPageMeta>;
