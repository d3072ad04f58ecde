import type { Course } from '../course/types.ts';

/** Lets the course be installed like a program of its own. */
export const manifest = (course: Course, base: string): string =>
  JSON.stringify({
    name: course.title,
    short_name: course.title,
    description: course.summary,
    lang: course.language,
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [{ src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml' }],
  });
