import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { Lesson, PlacedFigure } from '../../course/types.ts';
import { Frame } from '../../figures/frame/Frame.tsx';
import { loadedFigure } from '../../figures/load.ts';
import { kindOf } from '../../questions/kinds/kinds.ts';
import { islands } from '../islands.ts';
import { FigurePlace } from './FigurePlace.tsx';
import type { Prediction } from './predictionOf.ts';

/** A figure where its author placed it. */
export function FigureInPlace({
  lesson,
  figure,
  uid,
}: {
  lesson: Lesson;
  figure: PlacedFigure;
  uid: string;
}) {
  const { id, name, params, caption } = figure;
  const placed = { id, name, params, caption };
  const code = loadedFigure(name);
  return (
    <FigurePlace>
      {code.still ? (
        <Frame placed={placed} figure={code} />
      ) : (
        <IslandPlace
          of={islands.figure}
          uid={uid}
          props={{ placed, prediction: predictionAbout(lesson, id) }}
        />
      )}
    </FigurePlace>
  );
}

/** The question that asks for a prediction of what a figure shows. */
function predictionAbout({ asked, faces }: Lesson, figure: string): Prediction | undefined {
  const found = asked.find((slot) => slot.asked === 'prediction' && faces[slot.question]?.about === figure);
  const face = found && faces[found.question];
  if (!face) return undefined;
  const { id: question, version, aliases } = face;
  return { question, asked: 'prediction', version, aliases, parameter: kindOf(face.kind).parameter?.(face) };
}
