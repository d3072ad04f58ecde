import type { PageMeta } from '../../course/pageMeta.ts';
import type { Course, CoursePage } from '../../course/types.ts';

/** The pages of these that a course with these files has. */
export const pagesFor = (metas: Record<string, PageMeta>, has: (file: string) => boolean) =>
  Object.entries(metas).filter(([, { needs }]) => needs === undefined || has(needs));

/** What is known of those pages, in the order in which the head of every page names them. */
export function coursePages(pages: readonly [path: string, PageMeta][], course: Course): CoursePage[] {
  return [...pages]
    .sort(([, a], [, b]) => (a.nav?.order ?? 0) - (b.nav?.order ?? 0))
    .map(([path, { meta, nav, listed = true, invitation }]) => {
      const { title, description = course.summary } = meta(course);
      const named = path === '' ? title : `${title} · ${course.title}`;
      return { path, title: named, description, nav: nav?.label, listed, invitation };
    });
}
