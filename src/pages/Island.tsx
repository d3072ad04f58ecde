import type { ComponentProps, ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { CalculatorIsland } from '../subjects/finetuning/calculator/CalculatorIsland.tsx';
import { LabIsland } from '../subjects/finetuning/lab/page/LabIsland.tsx';
import { ExamIsland } from './exam/ExamIsland.tsx';
import { AgendaState } from './home/Agenda.tsx';
import { ReviewLine } from './home/ReviewLine.tsx';
import { StartHere } from './home/StartHere.tsx';
import { InventoryIsland } from './inventory/InventoryIsland.tsx';
import { islands } from './islands.ts';
import { WidgetIsland } from './lesson/FigureIsland.tsx';
import { ProgressPanel } from './progress/ProgressPanel.tsx';
import { Summary } from './progress/Summary.tsx';
import { ReviewIsland } from './review/ReviewIsland.tsx';
import { Search } from './search/Search.tsx';

const all = {
  ...islands,
  agenda: AgendaState,
  reviews: ReviewLine,
  start: StartHere,
  calculator: CalculatorIsland,
  exam: ExamIsland,
  inventory: InventoryIsland,
  lab: LabIsland,
  progress: ProgressPanel,
  review: ReviewIsland,
  summary: Summary,
  search: Search,
  widget: WidgetIsland,
};
type IslandName = keyof typeof all;

interface Props<N extends IslandName> {
  name: N;
  props: ComponentProps<(typeof all)[N]>;
  /** Unique on the page: prefix of the ids React makes. */
  uid: string;
}

/**
 * A part of a page that comes to life in the browser. Server only: its HTML, and its properties beside it as data,
 * adjacent so that compression finds the words only once.
 */
export function Island<N extends IslandName>({ name, props, uid }: Props<N>) {
  const Component = all[name] as ComponentType<Record<string, unknown>>;
  const html = renderToString(<Component {...(props as Record<string, unknown>)} />, {
    identifierPrefix: `${uid}-`,
  });
  const data = JSON.stringify(props).replace(/</g, '\\u003c');
  return (
    <>
      <div data-island={name} data-uid={uid} dangerouslySetInnerHTML={{ __html: html }} />
      <script type="application/json" dangerouslySetInnerHTML={{ __html: data }} />
    </>
  );
}
