import { words } from '#words/questions';
import { Mark } from '../../ui/Mark.tsx';
import styles from './SheetList.module.css';

/** Beside a wrong answer on a sheet. */
export const WrongMark = () => <Mark right={false} words={words.notCorrect} className={styles.mark} />;
