import { IslandPlace } from '../../../../client/IslandPlace.tsx';
import type { SubjectClosing } from '../../../contract.ts';
import { islands } from '../../islands.ts';
import { settingsOf } from '../../settings.ts';
import { words } from '../../words/en/labTrained.ts';

/** At the end of a course: what the learner trained in the lab. */
export const TrainedPart: SubjectClosing = ({ course }) => (
  <>
    <h2>{words.title}</h2>
    <IslandPlace
      of={islands.trained}
      uid="trained"
      props={{ course: course.id, settings: settingsOf(course).lab }}
    />
  </>
);
