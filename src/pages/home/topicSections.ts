import { type LessonSection, lessonSections } from '../../course/lessonSections.ts';
import type { Lesson } from '../../course/types.ts';

/** What the home page needs to know of a section. */
export type TopicSection = Pick<LessonSection, 'id' | 'words' | 'questions'>;

/** The sections of a topic; one without headings is one section. */
export function topicSections(lesson: Lesson): TopicSection[] {
  const sections = lessonSections(lesson).map(({ id, words, questions }) => ({ id, words, questions }));
  return sections.length > 0 ? sections : [{ id: '', words: 1, questions: lesson.asked.length }];
}
