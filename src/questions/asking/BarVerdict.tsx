import { words } from '#words/questions';
import { CheckIcon } from '../../ui/CheckIcon.tsx';
import { CrossIcon } from '../../ui/CrossIcon.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Question.module.css';

const { bar } = words;

/** The verdict where the reason may be out of sight, and the way there. */
export const BarVerdict = ({ right, why }: { right: boolean; why: string }) => (
  <TextButton className={styles.told} onClick={() => document.getElementById(why)?.focus()}>
    <strong>
      {right ? <CheckIcon /> : <CrossIcon />} {right ? bar.right : bar.wrong}
    </strong>{' '}
    <u>{bar.why}</u>
  </TextButton>
);
