import { formatBytes } from '../../../notation/formatBytes.ts';
import type { MemoryPart } from '../peft/memory.ts';
import { words } from '../words/en/calculator.ts';
import styles from './calculator.module.css';

interface Props {
  parts: readonly MemoryPart[];
  total: number;
}

/** Memory for training as one bar to scale, and the same as a table with its working. */
export function Memory({ parts, total }: Props) {
  const there = parts.filter((part) => part.bytes > 0);
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {there.map((part) => (
          <span
            key={part.name}
            className={`${styles.part} ${styles[part.name]}`}
            style={{ inlineSize: `${(100 * part.bytes) / total}%` }}
          />
        ))}
      </div>
      <section className={styles.scroll} tabIndex={0} aria-label={words.memory.memoryForTraining}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.memory.part}</th>
              <th scope="col" className={styles.right}>
                {words.memory.memory}
              </th>
              <th scope="col">{words.memory.numbersBytes}</th>
            </tr>
          </thead>
          <tbody>
            {there.map((part) => (
              <tr key={part.name}>
                <th scope="row">
                  <span className={`${styles.swatch} ${styles[part.name]}`} aria-hidden="true" />
                  {part.label}
                </th>
                <td className={styles.right}>{formatBytes(part.bytes, 1)}</td>
                <td>{part.working}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.memory.together}</th>
              <td className={styles.right}>{formatBytes(total, 1)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  );
}
