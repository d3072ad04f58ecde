import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { PlacedFigure } from '../../course/types.ts';
import { Frame } from '../../figures/frame/Frame.tsx';
import { loadedFigure } from '../../figures/load.ts';
import { islands } from '../islands.ts';
import { FigurePlace } from './FigurePlace.tsx';

/** A figure where its author placed it. */
export function FigureInPlace({
  lesson,
  figure,
  uid,
}: {
  lesson: string;
  figure: PlacedFigure;
  uid: string;
}) {
  const { id, name, params, caption } = figure;
  const placed = { id, name, params, caption };
  const code = loadedFigure(name);
  return (
    <FigurePlace staged={code.headline !== undefined}>
      {code.still ? (
        <Frame placed={placed} figure={code} />
      ) : (
        <IslandPlace of={islands.figure} uid={uid} props={{ placed, lesson }} />
      )}
    </FigurePlace>
  );
}
