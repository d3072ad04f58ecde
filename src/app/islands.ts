import { AgendaState } from './AgendaState.tsx';
import { LessonStatus } from './LessonStatus.tsx';
import { Notices } from './Notices.tsx';
import { ProgressPanel } from './ProgressPanel.tsx';
import { QuestionIsland } from './QuestionIsland.tsx';
import { StartHere } from './StartHere.tsx';
import { WidgetIsland } from './WidgetIsland.tsx';

/** Every part of a page that comes to life in the browser. */
export const islands = {
  question: QuestionIsland,
  widget: WidgetIsland,
  agenda: AgendaState,
  start: StartHere,
  status: LessonStatus,
  progress: ProgressPanel,
  notices: Notices,
};

/** Those whose code only their own page needs. */
export const lateIslands = {
  calculator: () => import('./CalculatorIsland.tsx').then((m) => m.CalculatorIsland),
};

export type IslandName = keyof typeof islands;
