import type { Html, Lesson } from '../../course/types.ts';
import { href } from '../../ui/href.ts';

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
      <h1>{`Notes for instructors: ${lesson.title}`}</h1>
      <p className="lead">
        For teaching <a href={href(lesson.id)}>this topic</a> in class. The answers are on{' '}
        <a href={href(`${lesson.id}/answers`)}>a page of their own</a>.
      </p>
      {notes.length === 0 && <p>This topic has no notes.</p>}
      {notes.map((note) => (
        <section key={note.html}>
          <h2>{note.section}</h2>
          <div className="prose" dangerouslySetInnerHTML={{ __html: note.html }} />
        </section>
      ))}
    </>
  );
}
