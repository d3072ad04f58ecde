import type { Asked, Course, CourseMap, Lesson, MapSlot } from './types.ts';

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
      slots: lesson.asked
        .filter(isCounted)
        .map(({ question, asked }) => slotOf(lesson, question, asked, labelled)),
      practice: lesson.practice.map((question) => slotOf(lesson, question, 'check', labelled)),
    })),
  };
}

function slotOf({ faces }: Lesson, question: string, asked: Asked, labelled: boolean): MapSlot {
  const { version, aliases, objective, promptText } = faces[question] as Lesson['faces'][string];
  return { question, asked, version, aliases, objective, ...(labelled ? { label: promptText } : {}) };
}

/** The anchor of a question on its page. */
export const slotAnchor = (question: string, asked: Asked) =>
  `q-${question}${asked === 'recap' ? '-recap' : ''}`;

/** The page of a lesson's practice, under the base. */
export const practicePage = (lesson: string) => `${lesson}/practice`;

/** Every place of a lesson where a question is asked: in its text, then in its practice. */
export const slotsOf = ({ slots, practice }: CourseMap['lessons'][number]): MapSlot[] => [
  ...slots,
  ...practice,
];
