import styles from './PrintedChoices.module.css';

interface Props {
  choices: readonly { id: string; text: string }[];
  /** Named A, B … in two columns, where they are not one line each. */
  lettered?: boolean;
}

/** What lists hold, for paper, where none can be opened. */
export const PrintedChoices = ({ choices, lettered = false }: Props) => (
  <ul className={lettered ? styles.lettered : styles.choices} aria-hidden="true">
    {choices.map(({ id, text }) => (
      <li key={id}>{text}</li>
    ))}
  </ul>
);
