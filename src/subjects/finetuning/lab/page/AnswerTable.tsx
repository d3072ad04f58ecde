import type { CSSProperties } from 'react';
import { CheckIcon } from '../../../../ui/CheckIcon.tsx';
import { CrossIcon } from '../../../../ui/CrossIcon.tsx';
import { words } from '../../words/en/lab.ts';
import { commandName } from '../engine/tasks.ts';
import type { Answer } from '../labState.ts';
import { percent } from '../verdict.ts';
import styles from './lab.module.css';

/** Candidates shown for each letter besides the one that was written. */
const OTHERS = 2;

/** An answer letter by letter: what was written, how probable it was, what else was possible, what is right. */
export function AnswerTable({ title, answer }: { title: string; answer: Answer }) {
  const { given, last, command, letters } = answer;
  const right = given.filter((letter) => letter.right).length;
  const written = given.map((letter) => letter.token).join('');
  const expected = given.map((letter) => letter.expected).join('');
  return (
    <div className={styles.answer} data-lab="answer">
      <h3>{title}</h3>
      <p role="status">
        {last &&
          words.answerTable.says(
            `${commandName(command)} ${letters}`,
            written,
            right === given.length
              ? words.answerTable.right
              : words.answerTable.lettersRightWould(right, given.length, expected),
          )}
      </p>
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.answerTable.writes}</th>
              <th scope="col">{words.answerTable.sureBy}</th>
              <th scope="col">{words.answerTable.else}</th>
              <th scope="col">{words.answerTable.rightIs}</th>
            </tr>
          </thead>
          <tbody>
            {given.map((letter, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a letter is known by its place
              <tr key={at} style={{ '--at': at } as CSSProperties}>
                <th scope="row" className={styles.token}>
                  {letter.token}
                </th>
                <td>
                  <span className={styles.sure}>
                    <span aria-hidden="true">
                      <span style={{ inlineSize: `${letter.probability * 100}%` }} />
                    </span>
                    {percent(letter.probability)}
                  </span>
                </td>
                <td>
                  {letter.candidates
                    .filter(({ token }) => token !== letter.token)
                    .slice(0, OTHERS)
                    .map(({ token, probability }) => `${token} ${percent(probability)}`)
                    .join(', ')}
                </td>
                <td className={styles.token}>
                  {letter.expected}{' '}
                  <span className={letter.right ? styles.right : styles.wrong}>
                    {letter.right ? <CheckIcon /> : <CrossIcon />}
                    <span className="visually-hidden">
                      {letter.right ? words.answerTable.right : words.answerTable.wrong}
                    </span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
