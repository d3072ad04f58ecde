import { words } from '#words/pages/missing';
import type { Course } from '../../course/types.ts';
import { Lead } from '../../ui/Lead.tsx';
import { linked } from '../../ui/linked.tsx';
import { WaysOn } from './WaysOn.tsx';

/** Stands in for a page that cannot be fetched and is not kept here. */
export function NotKeptPage({ course }: { course: Course }) {
  return (
    <>
      <h1>{words.notKept.title}</h1>
      <Lead>{linked(words.notKept.lead, '')}</Lead>
      <WaysOn course={course} />
    </>
  );
}
