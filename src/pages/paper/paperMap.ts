import { courseMap } from '../../course/courseMap.ts';
import type { Course, CourseMap } from '../../course/types.ts';
import { kindOf } from '../../questions/kinds/kinds.ts';

/**
 * The course as an exam can ask it. A question that is answered by a figure of its lesson cannot stand on a paper;
 * what every other needs comes with it.
 */
export const paperMap = (course: Course): CourseMap =>
  courseMap({
    ...course,
    lessons: course.lessons.map((lesson) => {
      const onPaper = (question: string) => {
        const face = lesson.faces[question];
        return !face || !kindOf(face.kind).figure;
      };
      return {
        ...lesson,
        asked: lesson.asked.filter(({ question }) => onPaper(question)),
        practice: lesson.practice.filter(onPaper),
      };
    }),
  });
