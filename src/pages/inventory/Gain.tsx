import { words } from '#words/gain';
import { formatFixed } from '../../notation/format.ts';
import type { InventoryResult } from '../../progress/attempts/gain.ts';

/** Both results and the normalised gain, with what it says and what it does not. */
export function Gain({ result, total }: { result: InventoryResult; total: number }) {
  const { before, after, compared, right, gain } = result;
  const n = compared.length;
  if (!after) return null;
  if (!before) {
    const correct = [...after.values()].filter((one) => one.correct).length;
    return <p>{words.onlyAfter(correct, after.size)}</p>;
  }
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.inventory}</th>
            <th scope="col">{words.right}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.before}</th>
            <td>{words.outOf(right.before, n)}</td>
          </tr>
          <tr>
            <th scope="row">{words.after}</th>
            <td>{words.outOf(right.after, n)}</td>
          </tr>
          <tr>
            <th scope="row">{words.gain}</th>
            <td>{gain === undefined ? words.none : formatFixed(gain, 2)}</td>
          </tr>
        </tbody>
      </table>
      {n < total && <p>{words.leftOut(total - n, total)}</p>}
      <p>{meaning(result)}</p>
      <p>{words.care}</p>
    </>
  );
}

function meaning({ compared, right, gain }: InventoryResult): string {
  const missing = compared.length - right.before;
  if (compared.length === 0) return words.nothingCompared;
  if (gain === undefined) return words.allRightBefore;
  if (gain < 0) return words.fewer;
  return words.meaning(missing, right.after - right.before);
}
