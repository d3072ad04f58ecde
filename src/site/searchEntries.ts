import type { Course, SearchEntry } from '../course/types.ts';

/** Everything search can find: the sections and questions of every lesson, and the terms of the glossary. */
export function searchEntries(course: Course): SearchEntry[] {
  const ofLessons = course.lessons.flatMap(
    ({ id, title, summary, sections, asked, faces }): SearchEntry[] => [
      ...sections.map(
        (section): SearchEntry => ({
          kind: 'section',
          at: `${id}/${section.id && `#${section.id}`}`,
          title: section.title || title,
          lesson: title,
          text: section.id ? section.words : `${summary} ${section.words}`,
        }),
      ),
      ...asked
        .filter((slot) => slot.asked !== 'recap')
        .map(({ question }): SearchEntry => {
          const text = faces[question]?.promptText ?? '';
          return { kind: 'question', at: `${id}/#q-${question}`, title: text, lesson: title, text: '' };
        }),
    ],
  );
  const terms = course.glossary.map(
    ({ id, term, words }): SearchEntry => ({
      kind: 'term',
      at: `glossary/#${id}`,
      title: term,
      lesson: '',
      text: words,
    }),
  );
  return [...ofLessons, ...terms];
}
