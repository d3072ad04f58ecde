import styles from './Verdict.module.css';

/** Why what was entered cannot be checked, or what went wrong on the way. */
export const NoticeLine = ({ id, text }: { id: string; text: string }) => (
  <p id={id} className={styles.notice}>
    {text}
  </p>
);
