import { formatBytes } from '../../../notation/formatBytes.ts';
import type { MemoryPart } from '../peft/memory.ts';

interface Props {
  parts: readonly MemoryPart[];
  total: number;
}

/** Memory for training as one bar to scale, and the same as a table with its working. */
export function Memory({ parts, total }: Props) {
  const there = parts.filter((part) => part.bytes > 0);
  return (
    <>
      <div className="calc-bar" aria-hidden="true">
        {there.map((part) => (
          <span
            key={part.name}
            className={`calc-part calc-${part.name}`}
            style={{ inlineSize: `${(100 * part.bytes) / total}%` }}
          />
        ))}
      </div>
      <section className="calc-scroll" tabIndex={0} aria-label="Memory for training, part by part">
        <table>
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col" className="calc-right">
                Memory
              </th>
              <th scope="col">Numbers × bytes</th>
            </tr>
          </thead>
          <tbody>
            {there.map((part) => (
              <tr key={part.name}>
                <th scope="row">
                  <span className={`calc-swatch calc-${part.name}`} aria-hidden="true" />
                  {part.label}
                </th>
                <td className="calc-right">{formatBytes(part.bytes, 1)}</td>
                <td>{part.working}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Together</th>
              <td className="calc-right">{formatBytes(total, 1)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  );
}
