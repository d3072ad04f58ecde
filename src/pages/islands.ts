import { LessonStatus } from './lesson/LessonStatus.tsx';
import { QuestionIsland } from './lesson/QuestionIsland.tsx';
import { Notices } from './shell/Notices.tsx';

/** Every part of a page that comes to life in the browser. */
export const islands = {
  question: QuestionIsland,
  status: LessonStatus,
  notices: Notices,
};

/** Those whose code waits until it is needed: figures until one comes near, the rest until their own page is opened. */
export const lateIslands = {
  agenda: () => import('./home/Agenda.tsx').then((m) => m.AgendaState),
  start: () => import('./home/StartHere.tsx').then((m) => m.StartHere),
  reviews: () => import('./home/ReviewLine.tsx').then((m) => m.ReviewLine),
  widget: () => import('./lesson/FigureIsland.tsx').then((m) => m.WidgetIsland),
  calculator: () =>
    import('../subjects/finetuning/calculator/CalculatorIsland.tsx').then((m) => m.CalculatorIsland),
  lab: () => import('../subjects/finetuning/lab/page/LabIsland.tsx').then((m) => m.LabIsland),
  progress: () => import('./progress/ProgressPanel.tsx').then((m) => m.ProgressPanel),
  exam: () => import('./exam/ExamIsland.tsx').then((m) => m.ExamIsland),
  inventory: () => import('./inventory/InventoryIsland.tsx').then((m) => m.InventoryIsland),
  summary: () => import('./progress/Summary.tsx').then((m) => m.Summary),
  review: () => import('./review/ReviewIsland.tsx').then((m) => m.ReviewIsland),
  search: () => import('./search/Search.tsx').then((m) => m.Search),
};

export type IslandName = keyof typeof islands;
