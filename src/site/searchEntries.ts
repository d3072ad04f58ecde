import { practicePage } from '../course/courseMap.ts';
import type { Course, SearchEntry } from '../course/types.ts';

/** Everything search can find: the sections and questions of every lesson, and the terms of the glossary. */
export function searchEntries(course: Course): SearchEntry[] {
  const ofLessons = course.lessons.flatMap(
    ({ id, title, summary, sections, asked, practice, faces }): SearchEntry[] => {
      const found = (question: string, page: string): SearchEntry => ({
        kind: 'question',
        at: `${page}/#q-${question}`,
        title: faces[question]?.promptText ?? '',
        lesson: title,
        text: '',
      });
      return [
        ...sections.map(
          (section): SearchEntry => ({
            kind: 'section',
            at: `${id}/${section.id && `#${section.id}`}`,
            title: section.title || title,
            lesson: title,
            text: section.id ? section.words : `${summary} ${section.words}`,
          }),
        ),
        ...asked.filter((slot) => slot.asked !== 'recap').map(({ question }) => found(question, id)),
        ...practice.map((question) => found(question, practicePage(id))),
      ];
    },
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
