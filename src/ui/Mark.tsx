import { CheckIcon } from './CheckIcon.tsx';
import { CrossIcon } from './CrossIcon.tsx';
import styles from './Mark.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface Props {
  right: boolean;
  words: string;
  /** Said after the words, where sight has the colour and the filled circle. */
  spoken?: string | undefined;
  /** The words are for the ear alone: the shape of the icon says the same where it stands. */
  bare?: boolean | undefined;
  className?: string | undefined;
}

/** An icon with words: the verdict never hangs on colour. */
export const Mark = ({ right, words, spoken, bare = false, className }: Props) => (
  <span className={[styles.mark, right ? styles.right : styles.wrong, className].filter(Boolean).join(' ')}>
    {right ? <CheckIcon /> : <CrossIcon />} {bare ? <VisuallyHidden>{words}</VisuallyHidden> : words}
    {spoken && <VisuallyHidden>, {spoken}</VisuallyHidden>}
  </span>
);
