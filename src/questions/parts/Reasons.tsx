import type { ReactNode } from 'react';
import { words } from '#words/questions';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Mark } from '../../ui/Mark.tsx';
import sheet from './SheetList.module.css';
import { SheetList } from './SheetList.tsx';

export interface Reason {
  id: string;
  name: ReactNode;
  right: boolean;
  /** What the verdict says of it. */
  verdict: string;
  reason: ReactNode;
}

/** The id of what is said of an answer as a whole. */
export const whyId = (uid: string): string => `${uid}-why`;

/** The id of a reason, which its input is described by. */
export const reasonId = (uid: string, id: string): string => `${uid}-${id}-why`;

/** What is said of each part of an answer, folded away: below the question it may take the room it needs. */
export const Reasons = ({ items, uid }: { items: readonly Reason[]; uid: string }) => (
  <Disclosure summary={words.others} look="link" className="open-on-paper describes">
    <SheetList>
      {items.map(({ id, name, right, verdict, reason }) => (
        <li key={id}>
          <strong>{name}</strong> <Mark right={right} words={verdict} className={sheet.mark} />
          <div id={reasonId(uid, id)}>{reason}</div>
        </li>
      ))}
    </SheetList>
  </Disclosure>
);
