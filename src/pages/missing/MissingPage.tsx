import { words } from '#words/pages/missing';
import type { Course } from '../../course/types.ts';
import { Lead } from '../../ui/Lead.tsx';
import { WaysOn } from './WaysOn.tsx';

export function MissingPage({ course }: { course: Course }) {
  return (
    <>
      <h1>{words.title}</h1>
      <Lead>{words.lead}</Lead>
      <WaysOn course={course} />
    </>
  );
}
