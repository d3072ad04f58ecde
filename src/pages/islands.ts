import { atOnce, islandTable, late } from '../client/island.ts';
import { progress } from '../progress/store.ts';
import { figureIsland } from './lesson/figureIsland.ts';
import { questionIsland } from './lesson/questionIsland.ts';
import { Notices } from './shell/Notices.tsx';

/** Every part of the engine's pages that React hydrates: what is on every page at once, the others by their page. */
export const islands = islandTable({
  question: questionIsland,
  figure: figureIsland,
  wayfinder: late(() => import('./lesson/Wayfinder.tsx').then((m) => m.Wayfinder)),
  notices: atOnce(Notices),
  resume: late(() => import('./home/Resume.tsx').then((m) => m.Resume), {
    isAsBuilt: () => progress.getState().place === null && progress.getState().attempts.length === 0,
  }),
  topic: late(() => import('./home/TopicState.tsx').then((m) => m.TopicState)),
  beforeNow: late(() => import('./closing/BeforeNow.tsx').then((m) => m.BeforeNow)),
  progress: late(() => import('./progress/ProgressPanel.tsx').then((m) => m.ProgressPanel)),
  exam: late(() => import('./exam/ExamIsland.tsx').then((m) => m.ExamIsland)),
  inventory: late(() => import('./inventory/InventoryIsland.tsx').then((m) => m.InventoryIsland)),
  summary: late(() => import('./progress/Summary.tsx').then((m) => m.Summary)),
  practice: late(() => import('./practice/PracticeIsland.tsx').then((m) => m.PracticeIsland)),
  review: late(() => import('./review/ReviewIsland.tsx').then((m) => m.ReviewIsland)),
  search: late(() => import('./search/Search.tsx').then((m) => m.Search)),
});
