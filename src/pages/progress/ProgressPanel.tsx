import { useRef, useState } from 'react';
import { words as practice } from '#words/practice';
import { words } from '#words/progress';
import { download } from '../../client/download.ts';
import { practicePage, slotAnchor } from '../../course/courseMap.ts';
import type { Course, CourseMap, MapSlot } from '../../course/types.ts';
import { changedSlots, lessonState } from '../../progress/attempts/record.ts';
import { forgetEverything, memory, setSettings, useProgress } from '../../progress/store.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { href } from '../../ui/href.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
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
      <h2>{words.byTopic}</h2>
      <section className="scroll" aria-label={words.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.topic}</th>
              <th scope="col">{words.answered}</th>
              <th scope="col">{words.rightOfScored}</th>
              <th scope="col">{words.onceMore}</th>
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
                  <td>{practice.outOf(s.answered, s.total)}</td>
                  <td>{s.scored > 0 ? practice.outOf(s.right, s.scored) : words.noneYet}</td>
                  <td>
                    <a href={`${href('review')}${queryOf({ of: lesson.id, onlyWrong: false })}`}>
                      {words.again}
                      <VisuallyHidden>{`: ${lesson.title}`}</VisuallyHidden>
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
          <p>{words.corrected}</p>
          <ul>
            {changed.map((slot) => (
              <li key={`${slot.question}@${slot.asked}`}>
                <a href={href(pageOf(map, slot), slotAnchor(slot.question, slot.asked))}>{slot.label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function pageOf({ lessons }: CourseMap, slot: MapSlot): string {
  const inPractice = lessons.find(({ practice }) => practice.includes(slot));
  return inPractice
    ? practicePage(inPractice.id)
    : (lessons.find(({ slots }) => slots.includes(slot))?.id ?? '');
}

function Objectives({ map }: Pick<Props, 'map'>) {
  return (
    <section>
      <h2>{words.byObjective}</h2>
      <p>{words.objectives}</p>
      <ObjectiveList map={map} again />
      <ButtonRow>
        <ButtonLink href={`${href('review')}${queryOf({ onlyWrong: true })}`}>{words.againWrong}</ButtonLink>
        <ButtonLink href={`${href('review')}${queryOf({ onlyWrong: false })}`}>{words.againAll}</ButtonLink>
        <ButtonLink href={href('exam')}>{words.exam}</ButtonLink>
      </ButtonRow>
    </section>
  );
}

const transfer = () => import('../../progress/transfer.ts');

function Keeping() {
  const keys = useProgress((s) => s.settings.keys);
  const count = useProgress((s) => s.attempts.length);
  const [message, setMessage] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);

  async function save() {
    const { exportName, exportText } = await transfer();
    const name = exportName(memory);
    download(name, new Blob([exportText(memory)], { type: 'application/json' }));
    memory.saved();
    setMessage(words.saved(practice.answers(count), name));
  }

  async function load(chosen: File | undefined) {
    if (!chosen) return;
    try {
      const { importText, tooLarge } = await transfer();
      const refused = tooLarge(chosen.size);
      const result = refused
        ? { ok: false as const, error: refused }
        : importText(await chosen.text(), memory);
      setMessage(
        result.ok ? words.added(chosen.name, practice.answers(result.added), result.known) : result.error,
      );
    } catch {
      setMessage(words.unread(chosen.name));
    }
    if (file.current) file.current.value = '';
  }

  return (
    <section>
      <h2>{words.data}</h2>
      <p>{words.kept}</p>
      <ButtonRow>
        <Button primary onClick={save}>
          {words.save}
        </Button>
        <FileButton ref={file} accept="application/json,.json" onChange={(e) => load(e.target.files?.[0])}>
          {words.read}
        </FileButton>
        <Button onClick={() => dialog.current?.showModal()}>{words.deleteAll}</Button>
      </ButtonRow>
      <p role="status">{message}</p>
      <AskFirst
        dialog={dialog}
        id="delete"
        title={words.deleteTitle}
        text={words.deleteWhat(practice.answers(count))}
        keep={words.keep}
        act={words.delete}
        onAct={() => {
          forgetEverything();
          setMessage(words.deleted);
        }}
      />
      <h2>{words.keys}</h2>
      <p>
        <CheckField checked={keys} onChange={(e) => setSettings({ keys: e.target.checked })}>
          {words.chooseByKey}
        </CheckField>
      </p>
    </section>
  );
}
