import { Fragment } from 'react';
import { formatNumber } from '../../../notation/format.ts';
import type { Counts } from '../peft/count.ts';
import { words } from '../words/en/calculator.ts';
import styles from './calculator.module.css';

/** The count line by line, down to the sum. */
export function Working({ terms, trainable, base, added, total }: Counts) {
  return (
    <section className={styles.scroll} tabIndex={0} aria-label={words.working.workingLineBy}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.working.whatTrained}</th>
            <th scope="col">{words.working.working}</th>
            <th scope="col" className={styles.right}>
              {words.working.numbers}
            </th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={`${term.what} ${term.working}`}>
              <th scope="row">
                <Breakable name={term.what} />
              </th>
              <td>{term.working}</td>
              <td className={styles.right}>{formatNumber(term.value)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.working.trained}</th>
            <td />
            <td className={styles.right}>{formatNumber(trainable)}</td>
          </tr>
          <tr>
            <th scope="row">{words.working.all}</th>
            <td>
              {added > 0 ? `${formatNumber(base)} + ${formatNumber(added)}` : words.working.nothingAdded}
            </td>
            <td className={styles.right}>{formatNumber(total)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** A name such as model.layers.*.input_layernorm.weight, which may be broken after its dots and underscores. */
function Breakable({ name }: { name: string }) {
  const pieces = name.split(/(?<=[._])/).map((piece, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one name never change places
    <Fragment key={at}>
      {piece}
      <wbr />
    </Fragment>
  ));
  return <span translate="no">{pieces}</span>;
}
