import type { Asked, Course, CourseMap } from './types.ts';

/** Whether what is answered here adds to what was done and what is known. A prediction does not. */
export const isCounted = ({ asked }: { asked: Asked }) => asked !== 'prediction';

/** The course without its texts: what the pages that show progress carry. `labelled` adds the words of each question. */
export function courseMap(course: Course, labelled = false): CourseMap {
  return {
    id: course.id,
    objectives: course.objectives,
    lessons: course.lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      minutes: lesson.minutes,
      slots: lesson.asked.filter(isCounted).map(({ question, asked }) => {
        const { version, aliases, objective, promptText } = lesson.faces[
          question
        ] as Course['lessons'][number]['faces'][string];
        return {
          question,
          asked,
          version,
          aliases,
          objective,
          ...(labelled ? { label: promptText } : {}),
        };
      }),
    })),
  };
}

/** The anchor of a question on its page. */
export const slotAnchor = (question: string, asked: Asked) =>
  `q-${question}${asked === 'recap' ? '-recap' : ''}`;
