import styles from './ProgressLine.module.css';

/** How much of something is done, as a thin line beside the words that say it. */
export const ProgressLine = ({ share }: { share: number }) => (
  <div className={styles.line} aria-hidden="true">
    <span style={{ inlineSize: `${100 * share}%` }} />
  </div>
);
