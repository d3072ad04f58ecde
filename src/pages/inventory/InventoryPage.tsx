import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { Course, Inventory } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { islands } from '../islands.ts';
import { SourceList } from '../lesson/SourceList.tsx';
import { Terms } from '../lesson/Terms.tsx';

/** The same questions before and after the course. */
export function InventoryPage({ course, inventory }: { course: Course; inventory: Inventory }) {
  return (
    <>
      <h1>Before and after</h1>
      <p className="lead">
        {`${inventory.faces.length} questions that are asked nowhere else, once before the first topic and once after the last. What lies between is what the course has changed.`}
      </p>
      <p>
        Before the course you see no answers: known answers would make the second time a test of memory for
        these questions. Each is taught in <a href={href('')}>the topics</a>, and after the second time each
        is explained. Everything stays in this browser.
      </p>
      <noscript>
        <p>Both times are compared by a script in your browser, and scripts are switched off.</p>
      </noscript>
      <IslandPlace
        of={islands.inventory}
        uid="inventory"
        props={{ faces: inventory.faces, course: course.id }}
      />
      <SourceList sources={inventory.sources} />
      <Terms terms={inventory.terms} />
    </>
  );
}
