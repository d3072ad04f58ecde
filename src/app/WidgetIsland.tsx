import type { PlacedWidget } from '../widgets/contract.ts';
import { Frame } from '../widgets/Frame.tsx';
import { loadedWidget } from '../widgets/load.ts';

/** A figure, once its code is there. */
export function WidgetIsland({ placed }: { placed: PlacedWidget }) {
  return <Frame placed={placed} widget={loadedWidget(placed.name)} />;
}
