import type { ReactNode } from 'react';
import type { Html } from '../../course/types.ts';
import { Markup } from '../asking/Markup.tsx';
import styles from './SheetList.module.css';
import { WrongMark } from './WrongMark.tsx';

/** What is said of an answer on a sheet, below it. */
export const SheetWhy = ({ html }: { html: Html }) => <Markup as="div" className={styles.why} html={html} />;

/** The same of a wrong answer that has no line of its own. */
export const WrongWhy = ({ answer, html }: { answer: ReactNode; html: Html }) => (
  <div className={styles.why}>
    {answer} <WrongMark /> <Markup html={html} />
  </div>
);
