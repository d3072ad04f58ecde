import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { PlacedFigure } from '../../course/types.ts';
import { Frame } from '../../figures/frame/Frame.tsx';
import { loadedFigure } from '../../figures/load.ts';
import { islands } from '../islands.ts';
import { FigurePlace } from './FigurePlace.tsx';
import type { Prediction } from './predictionOf.ts';

interface Props {
  figure: PlacedFigure;
  /** The question whose answer it would tell. */
  prediction?: Prediction | undefined;
  uid: string;
  /** Its code waits until the first screen is touched. */
  waits?: boolean;
}

/** A figure where its author placed it. */
export function FigureInPlace({ figure, prediction, uid, waits }: Props) {
  const { id, name, params, caption } = figure;
  const placed = { id, name, params, caption };
  const code = loadedFigure(name);
  return (
    <FigurePlace staged={code.headline !== undefined}>
      {code.still ? (
        <Frame placed={placed} figure={code} />
      ) : (
        <IslandPlace of={islands.figure} uid={uid} props={{ placed, prediction, waits }} />
      )}
    </FigurePlace>
  );
}
