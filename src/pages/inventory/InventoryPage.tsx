import { words } from '#words/pages/inventory';
import { words as titles } from '#words/titles';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { Course, Inventory } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { Lead } from '../../ui/Lead.tsx';
import { linked } from '../../ui/linked.tsx';
import { islands } from '../islands.ts';
import { SourceList } from '../lesson/SourceList.tsx';
import { Terms } from '../lesson/Terms.tsx';

/** The same questions before and after the course. */
export function InventoryPage({ course, inventory }: { course: Course; inventory: Inventory }) {
  return (
    <>
      <h1>{titles.inventory.title}</h1>
      <Lead>{words.lead(inventory.faces.length)}</Lead>
      <p>{linked(words.why, href(''))}</p>
      <noscript>
        <p>{words.noScript}</p>
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
