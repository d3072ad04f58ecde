import { words } from '#words/questions';
import { CheckIcon } from '../../ui/CheckIcon.tsx';
import { CrossIcon } from '../../ui/CrossIcon.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Question.module.css';

const { bar } = words;

interface Props {
  right: boolean;
  /** The id of the reason. */
  why: string;
  /** When it comes back for review, once that is known. */
  returns?: string | undefined;
}

/** The verdict where the reason may be out of sight, and the way there; where there is room, when it comes back. */
export const BarVerdict = ({ right, why, returns }: Props) => (
  <TextButton className={styles.told} onClick={() => document.getElementById(why)?.focus()}>
    <strong>
      {right ? <CheckIcon /> : <CrossIcon />} {right ? bar.right : bar.wrong}
    </strong>{' '}
    <span>
      <u>{bar.why}</u>
      {returns && <span className={styles.returns}> · {returns}</span>}
    </span>
  </TextButton>
);
