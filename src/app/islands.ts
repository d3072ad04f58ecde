import { LessonStatus } from './LessonStatus.tsx';
import { Notices } from './Notices.tsx';
import { QuestionIsland } from './QuestionIsland.tsx';

/** Every part of a page that comes to life in the browser. */
export const islands = {
  question: QuestionIsland,
  status: LessonStatus,
  notices: Notices,
};

/** Those whose code waits until it is needed: figures until one comes near, the rest until their own page is opened. */
export const lateIslands = {
  agenda: () => import('./AgendaState.tsx').then((m) => m.AgendaState),
  start: () => import('./StartHere.tsx').then((m) => m.StartHere),
  reviews: () => import('./ReviewLine.tsx').then((m) => m.ReviewLine),
  widget: () => import('./WidgetIsland.tsx').then((m) => m.WidgetIsland),
  calculator: () => import('./CalculatorIsland.tsx').then((m) => m.CalculatorIsland),
  lab: () => import('./LabIsland.tsx').then((m) => m.LabIsland),
  progress: () => import('./progress/ProgressPanel.tsx').then((m) => m.ProgressPanel),
  exam: () => import('./sitting/ExamIsland.tsx').then((m) => m.ExamIsland),
  inventory: () => import('./sitting/InventoryIsland.tsx').then((m) => m.InventoryIsland),
  summary: () => import('./progress/Summary.tsx').then((m) => m.Summary),
  review: () => import('./review/ReviewIsland.tsx').then((m) => m.ReviewIsland),
  search: () => import('./Search.tsx').then((m) => m.Search),
};

export type IslandName = keyof typeof islands;
