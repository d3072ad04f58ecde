import { courseMap } from '../../course/courseMap.ts';
import type { Course, CourseMap } from '../../course/types.ts';

/**
 * The course as an exam can ask it. A question of kind `operate` is answered by a figure of its lesson, so it cannot
 * stand on a paper; what every other kind needs comes with the question.
 */
export const paperMap = (course: Course): CourseMap =>
  courseMap({
    ...course,
    lessons: course.lessons.map((lesson) => ({
      ...lesson,
      asked: lesson.asked.filter(({ question }) => lesson.faces[question]?.kind !== 'operate'),
    })),
  });
