import type { ReactNode } from 'react';
import type { Course, Html, Inventory, Lesson } from '../course/types.ts';
import { AnswersPage } from './answers/AnswersPage.tsx';
import { ClosingPage } from './closing/ClosingPage.tsx';
import { ExamPage } from './exam/ExamPage.tsx';
import { GlossaryPage } from './glossary/GlossaryPage.tsx';
import { HomePage } from './home/HomePage.tsx';
import { InventoryPage } from './inventory/InventoryPage.tsx';
import { LessonPage } from './lesson/LessonPage.tsx';
import type { lessonMetas, metas } from './metas.ts';
import { MissingPage } from './missing/MissingPage.tsx';
import { NotKeptPage } from './missing/NotKeptPage.tsx';
import { NotesPage } from './notes/NotesPage.tsx';
import { PracticePage } from './practice/PracticePage.tsx';
import { ProgressPage } from './progress/ProgressPage.tsx';
import { ReviewPage } from './review/ReviewPage.tsx';
import { SearchPage } from './search/SearchPage.tsx';

/** Notes for instructors, each with the section of the lesson it stands in. */
export type Notes = { section: string; html: Html }[];

/** How each page that a course has once is drawn, by its path. */
export const views: Record<keyof typeof metas, (props: { course: Course }) => ReactNode> = {
  '': HomePage,
  closing: ClosingPage,
  exam: ExamPage,
  glossary: GlossaryPage,
  inventory: ({ course }) => <InventoryPage course={course} inventory={course.inventory as Inventory} />,
  progress: ProgressPage,
  review: ReviewPage,
  search: SearchPage,
  '404': MissingPage,
  offline: NotKeptPage,
};

/** How each page of a lesson is drawn, by its path below the lesson's own. */
export const lessonViews: Record<
  keyof typeof lessonMetas,
  (props: { course: Course; lesson: Lesson; notes: Notes }) => ReactNode
> = {
  '': LessonPage,
  practice: PracticePage,
  answers: AnswersPage,
  notes: NotesPage,
};
