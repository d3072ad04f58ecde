import { useRef, useState } from 'react';
import { download } from '../../client/download.ts';
import { slotAnchor } from '../../course/courseMap.ts';
import type { Course, CourseMap } from '../../course/types.ts';
import { changedSlots, lessonState } from '../../progress/attempts/record.ts';
import {
  exportName,
  exportText,
  forgetEverything,
  importText,
  setSettings,
  useProgress,
} from '../../progress/store.ts';
import { href } from '../../ui/href.ts';
import { queryOf } from '../review/scope.ts';
import { CalibrationSection } from './Calibration.tsx';
import { Misconceptions } from './Misconceptions.tsx';
import { ObjectiveList } from './ObjectiveList.tsx';
import { Practice } from './Practice.tsx';

interface Props {
  map: CourseMap;
  misconceptions: Course['misconceptions'];
}

/** Everything the browser knows of this learner, and everything the learner may do with it. */
export function ProgressPanel({ map, misconceptions }: Props) {
  return (
    <>
      <Lessons map={map} />
      <Objectives map={map} />
      <CalibrationSection />
      <Misconceptions map={map} misconceptions={misconceptions} />
      <Practice />
      <Keeping />
    </>
  );
}

function Lessons({ map }: Pick<Props, 'map'>) {
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
              <th scope="col">Once more</th>
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
                  <td>
                    <a href={`${href('review')}${queryOf({ of: lesson.id, onlyWrong: false })}`}>
                      Ask again<span className="visually-hidden">{`: ${lesson.title}`}</span>
                    </a>
                  </td>
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

function Objectives({ map }: Pick<Props, 'map'>) {
  return (
    <section>
      <h2>By objective</h2>
      <p>
        Openers are guesses and are not counted here; the opener asked again at the end of a topic is. “Likely
        to hold” is the time after which half of the checks you got right fall below nine chances in ten, as a
        model of memory estimates it from your answers.
      </p>
      <ObjectiveList map={map} again />
      <p className="buttons">
        <a className="button" href={`${href('review')}${queryOf({ onlyWrong: true })}`}>
          Ask again what was wrong
        </a>
        <a className="button" href={`${href('review')}${queryOf({ onlyWrong: false })}`}>
          Ask everything again
        </a>
        <a className="button" href={href('exam')}>
          Exam
        </a>
      </p>
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
    const name = exportName();
    download(name, 'application/json', exportText());
    setMessage(`Saved ${counted(count)} to ${name}.`);
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
