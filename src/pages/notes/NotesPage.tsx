import { words } from '#words/pages/notes';
import { words as titles } from '#words/titles';
import type { Html, Lesson } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { Lead } from '../../ui/Lead.tsx';
import { linked } from '../../ui/linked.tsx';

/** What a lesson says to those who teach it. */
export function NotesPage({
  lesson,
  notes,
}: {
  lesson: Lesson;
  notes: readonly { section: string; html: Html }[];
}) {
  return (
    <>
      <h1>{titles.notes.title(lesson.title)}</h1>
      <Lead>{linked(words.lead, href(lesson.id), href(`${lesson.id}/answers`))}</Lead>
      {notes.length === 0 && <p>{words.none}</p>}
      {notes.map((note) => (
        <section key={note.html}>
          <h2>{note.section}</h2>
          <div className="prose" dangerouslySetInnerHTML={{ __html: note.html }} />
        </section>
      ))}
    </>
  );
}
