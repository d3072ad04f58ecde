import type { ReactNode } from 'react';
import { Mark } from '../../ui/Mark.tsx';
import styles from './Reasons.module.css';
import sheet from './SheetList.module.css';

interface Props {
  items: readonly {
    id: string;
    name: ReactNode;
    right: boolean;
    /** What the verdict says of it. */
    verdict: string;
    reason: ReactNode;
  }[];
  /** The id of a reason, which its input is described by. */
  idOf(item: string): string;
}

/** What is said of each part of an answer, below it: inside it there is no room. */
export const Reasons = ({ items, idOf }: Props) => (
  <ul className={styles.reasons}>
    {items.map(({ id, name, right, verdict, reason }) => (
      <li key={id} data-verdict={right ? 'right' : 'wrong'}>
        <strong>{name}</strong> <Mark right={right} words={verdict} className={sheet.mark} />
        <div id={idOf(id)}>{reason}</div>
      </li>
    ))}
  </ul>
);
