import { useRef, useState } from 'react';
import type { CourseMap } from '../course/types.ts';
import { changedSlots, lessonState, objectiveStates } from '../progress/record.ts';
import {
  exportName,
  exportText,
  forgetEverything,
  importText,
  setSettings,
  useProgress,
} from '../progress/store.ts';
import { slotAnchor } from './courseMap.ts';
import { href } from './paths.ts';

/** Everything the browser knows of this learner, and everything the learner may do with it. */
export function ProgressPanel({ map }: { map: CourseMap }) {
  return (
    <>
      <Lessons map={map} />
      <Objectives map={map} />
      <Keeping />
    </>
  );
}

function Lessons({ map }: { map: CourseMap }) {
  const attempts = useProgress((s) => s.attempts);
  const changed = changedSlots(attempts, map);
  return (
    <section>
      <h2>By topic</h2>
      <section className="scroll" aria-label="Progress by topic" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Topic</th>
              <th scope="col">Answered</th>
              <th scope="col">Right of those scored</th>
            </tr>
          </thead>
          <tbody>
            {map.lessons.map((lesson) => {
              const s = lessonState(attempts, lesson);
              return (
                <tr key={lesson.id}>
                  <th scope="row">
                    <a href={href(lesson.id, s.next ? slotAnchor(s.next.question, s.next.asked) : '')}>
                      {lesson.title}
                    </a>
                  </th>
                  <td>{`${s.answered} of ${s.total}`}</td>
                  <td>{s.scored > 0 ? `${s.right} of ${s.scored}` : 'none yet'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {changed.length > 0 && (
        <>
          <p>
            These questions were corrected since you answered. Your answers are kept, but no longer count.
          </p>
          <ul>
            {changed.map((slot) => (
              <li key={`${slot.question}@${slot.asked}`}>
                <a href={href(lessonOf(map, slot.question), slotAnchor(slot.question, slot.asked))}>
                  {slot.label}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const counted = (answers: number) => `${answers} ${answers === 1 ? 'answer' : 'answers'}`;

const lessonOf = (map: CourseMap, question: string) =>
  map.lessons.find((l) => l.slots.some((s) => s.question === question))?.id ?? '';

function Objectives({ map }: { map: CourseMap }) {
  const attempts = useProgress((s) => s.attempts);
  const states = objectiveStates(attempts, map);
  return (
    <section>
      <h2>By objective</h2>
      <p>Openers are guesses and are not counted here; the opener asked again at the end of a topic is.</p>
      {map.lessons.map((lesson) => (
        <div key={lesson.id}>
          <h3>{lesson.title}</h3>
          <ul className="objectives">
            {states
              .filter((s) => s.objective.lesson === lesson.id)
              .map((s) => (
                <li key={s.objective.id}>
                  {s.objective.text}
                  <span className="objective-state">
                    {s.answered === 0
                      ? `Not answered yet, ${s.total} questions`
                      : `${s.right} right of ${s.answered} answered, ${s.total} in all`}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Keeping() {
  const keys = useProgress((s) => s.settings.keys);
  const count = useProgress((s) => s.attempts.length);
  const [message, setMessage] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);

  function save() {
    const url = URL.createObjectURL(new Blob([exportText()], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: exportName() });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
    setMessage(`Saved ${counted(count)} to ${link.download}.`);
  }

  async function load(chosen: File | undefined) {
    if (!chosen) return;
    try {
      const result = importText(await chosen.text());
      setMessage(
        result.ok
          ? `Read ${chosen.name}: ${counted(result.added)} added, ${result.known} already here.`
          : result.error,
      );
    } catch {
      setMessage(`${chosen.name} could not be read.`);
    }
    if (file.current) file.current.value = '';
  }

  return (
    <section>
      <h2>Your data</h2>
      <p>
        Your answers are kept in this browser and sent nowhere. A browser may delete them, Safari after some
        weeks without a visit: a file is the safe copy, and the way to another device.
      </p>
      <p className="buttons">
        <button type="button" className="button button-primary" onClick={save}>
          Save to a file
        </button>
        <label className="button">
          Read a file
          <input
            ref={file}
            type="file"
            accept="application/json,.json"
            className="file"
            onChange={(e) => load(e.target.files?.[0])}
          />
        </label>
        <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
          Delete everything
        </button>
      </p>
      <p role="status">{message}</p>
      <dialog ref={dialog} aria-labelledby="delete-title">
        <h3 id="delete-title">Delete all your answers?</h3>
        <p>{`${counted(count)}, what you had typed and your settings are removed from this browser. This cannot be undone.`}</p>
        <p className="buttons">
          <button type="button" className="button button-primary" onClick={() => dialog.current?.close()}>
            Keep
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              forgetEverything();
              dialog.current?.close();
              setMessage('Everything is deleted.');
            }}
          >
            Delete
          </button>
        </p>
      </dialog>
      <h2>Keys</h2>
      <p>
        <label className="check">
          <input type="checkbox" checked={keys} onChange={(e) => setSettings({ keys: e.target.checked })} />
          Choose options with the keys 1 to 9 and A to I while a question has the focus
        </label>
      </p>
    </section>
  );
}
