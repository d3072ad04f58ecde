import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { WidgetUse } from '../../course/types.ts';
import { Frame } from '../../figures/frame/Frame.tsx';
import { loadedFigure } from '../../figures/load.ts';
import { islands } from '../islands.ts';

/** A figure where its author placed it. */
export function PlacedFigure({ lesson, widget, uid }: { lesson: string; widget: WidgetUse; uid: string }) {
  const { id, name, params, caption } = widget;
  const placed = { id, name, params, caption };
  const code = loadedFigure(name);
  return (
    <div className="wide">
      {code.still ? (
        <Frame placed={placed} figure={code} />
      ) : (
        <IslandPlace of={islands.figure} uid={uid} props={{ placed, lesson }} />
      )}
    </div>
  );
}
