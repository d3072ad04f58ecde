import { formatNumber } from '../../../../notation/format.ts';
import { latest } from '../../../../progress/attempts/record.ts';
import { useProgress } from '../../../../progress/store.ts';
import { linked } from '../../../../ui/linked.tsx';
import { Mark } from '../../../../ui/Mark.tsx';
import type { Settings } from '../../settings.ts';
import { words } from '../../words/en/labTrained.ts';
import { figureAddress } from '../figureAddress.ts';
import { presetIds, presets } from '../presets.ts';
import { slotOf } from '../slots.ts';
import { largestEntry } from '../spectrum.ts';
import type { Trained } from '../trained.ts';
import { DeltaPicture } from './DeltaPicture.tsx';

interface Props {
  trained: Trained | undefined;
  settings: Settings['lab'];
}

/** The races the learner predicted, and the trained change they kept, as a picture and in words. */
export function FromTheLab({ trained, settings }: Props) {
  const attempts = useProgress((s) => s.attempts);
  const races = presetIds.flatMap((id) => {
    const attempt = latest(attempts, slotOf(id, settings))?.attempt;
    return attempt ? [{ id, came: attempt.correct }] : [];
  });
  return (
    <>
      {races.length > 0 && (
        <>
          <p>{words.predicted}</p>
          <ul>
            {races.map(({ id, came }) => (
              <li key={id}>
                {presets[id].title}: <Mark right={came} words={came ? words.came : words.otherwise} />
              </li>
            ))}
          </ul>
        </>
      )}
      {trained && <Kept trained={trained} figure={settings.figure} />}
    </>
  );
}

function Kept({ trained, figure }: { trained: Trained; figure: string | undefined }) {
  const { rows, cols, values, matrix, rank, task, at } = trained;
  const { value, row, col } = largestEntry(values, cols);
  return (
    <>
      <p>
        {words.trained(rows, cols, matrix, rank, task, at)}{' '}
        {words.largest(formatNumber(value), row + 1, col + 1)}
        {figure && <> {linked(words.figure, figureAddress(figure))}</>}
      </p>
      <DeltaPicture delta={trained} largest={Math.abs(value)} />
    </>
  );
}
