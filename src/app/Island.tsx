import type { ComponentProps, ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { AgendaState } from './AgendaState.tsx';
import { CalculatorIsland } from './CalculatorIsland.tsx';
import { islands } from './islands.ts';
import { LabIsland } from './LabIsland.tsx';
import { ProgressPanel } from './progress/ProgressPanel.tsx';
import { Summary } from './progress/Summary.tsx';
import { ReviewLine } from './ReviewLine.tsx';
import { ReviewIsland } from './review/ReviewIsland.tsx';
import { Search } from './Search.tsx';
import { StartHere } from './StartHere.tsx';
import { ExamIsland } from './sitting/ExamIsland.tsx';
import { InventoryIsland } from './sitting/InventoryIsland.tsx';
import { WidgetIsland } from './WidgetIsland.tsx';

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
