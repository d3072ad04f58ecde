import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { Lesson, PlacedFigure } from '../../course/types.ts';
import { Frame } from '../../figures/frame/Frame.tsx';
import { loadedFigure } from '../../figures/load.ts';
import { kindOf } from '../../questions/kinds/kinds.ts';
import { islands } from '../islands.ts';
import { FigurePlace } from './FigurePlace.tsx';
import type { Prediction } from './predictionOf.ts';
import { type Spread, sectionOf } from './spreads.ts';

/** A figure where its author placed it. */
export function FigureInPlace({
  lesson,
  figure,
  uid,
  spread,
}: {
  lesson: Lesson;
  figure: PlacedFigure;
  uid: string;
  /** The stretch of the page that it stands beside. */
  spread?: Spread | undefined;
}) {
  const { id, name, params, caption } = figure;
  const placed = { id, name, params, caption };
  const code = loadedFigure(name);
  return (
    <FigurePlace staged={code.headline !== undefined}>
      {code.still ? (
        <Frame placed={placed} figure={code} />
      ) : (
        <IslandPlace
          of={islands.figure}
          uid={uid}
          props={{ placed, prediction: predictionAbout(lesson, id, spread) }}
        />
      )}
    </FigurePlace>
  );
}

/** The question that asks for a prediction of what a figure shows. */
function predictionAbout(
  { asked, faces }: Lesson,
  figure: string,
  spread: Spread | undefined,
): Prediction | undefined {
  const found = asked.find((slot) => slot.asked === 'prediction' && faces[slot.question]?.about === figure);
  const face = found && faces[found.question];
  if (!face) return undefined;
  const { id: question, version, aliases } = face;
  return {
    question,
    asked: 'prediction',
    version,
    aliases,
    parameter: kindOf(face.kind).parameter?.(face),
    section: spread && sectionOf(spread, question),
  };
}
