import { useId, useRef, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import fields from '../../parts/fields.module.css';
import { words } from '../../words/en/lab.ts';
import {
  baseCommands,
  type Command,
  commandName,
  LENGTH,
  LETTERS,
  type TaskId,
  taskWords,
} from '../engine/tasks.ts';
import { capital } from '../verdict.ts';
import { BASE_RUN, type RunId } from '../worker/protocol.ts';
import { AnswerTable } from './AnswerTable.tsx';
import styles from './lab.module.css';
import type { Handle } from './useLab.ts';

interface Props {
  handle: Handle;
  task: TaskId;
  /** Runs that can be asked, with their names. */
  held: readonly { id: RunId; name: string; unplugs: boolean }[];
}

const COMMANDS: readonly Command[] = ['new', ...baseCommands];
const EXAMPLE = 'deltaq';

/** Asks the model before and after: six letters and a command, answered letter by letter. */
export function ByHand({ handle: { lab, send }, task, held }: Props) {
  const id = useId();
  const next = useRef(1);
  const [letters, setLetters] = useState(EXAMPLE);
  const [command, setCommand] = useState<Command>('new');
  const [chosen, setChosen] = useState<RunId>(BASE_RUN);
  const [plugged, setPlugged] = useState(true);
  const [asked, setAsked] = useState<readonly number[]>([]);
  const run = held.find((one) => one.id === chosen) ?? held[0];
  const fits = letters.length === LENGTH && [...letters].every((letter) => LETTERS.includes(letter));
  const ready = lab.worker === 'ready';

  function ask(adapter = plugged) {
    if (!fits || !ready) return;
    const runs = run ? [BASE_RUN, run.id] : [BASE_RUN];
    const ids = runs.map((one) => {
      const number = next.current++;
      send({
        kind: 'generate',
        id: number,
        run: one,
        command,
        letters,
        adapter: one === BASE_RUN || adapter,
      });
      return number;
    });
    setAsked(ids);
  }

  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.byHand.tryModelBy}</h2>
      <p>{words.byHand.sixLettersCommand}</p>
      <form
        className={styles.hand}
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <div className={fields.field}>
          <label htmlFor={`${id}-command`}>{words.byHand.command}</label>
          <select
            id={`${id}-command`}
            className={fields.text}
            value={command}
            onChange={(event) => setCommand(event.currentTarget.value as Command)}
          >
            {COMMANDS.map((one) => (
              <option key={one} value={one}>
                {one === 'new' ? words.byHand.newCommand(taskWords(task).name) : commandName(one)}
              </option>
            ))}
          </select>
        </div>
        <div className={fields.field}>
          <label htmlFor={`${id}-letters`}>{words.byHand.sixLettersFrom(LETTERS.at(-1))}</label>
          <input
            id={`${id}-letters`}
            className={`${fields.text} ${styles.letters}`}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            maxLength={LENGTH}
            value={letters}
            aria-invalid={!fits}
            aria-describedby={`${id}-problem`}
            onChange={(event) => setLetters(event.currentTarget.value.toLowerCase())}
          />
          <p className={fields.problem} id={`${id}-problem`} role="status">
            {fits ? '' : words.byHand.typeLettersEach(LENGTH, LETTERS.at(-1))}
          </p>
        </div>
        {run && (
          <div className={fields.field}>
            <label htmlFor={`${id}-run`}>{words.byHand.fineTunedBy}</label>
            <select
              id={`${id}-run`}
              className={fields.text}
              value={run.id}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              {held.map((one) => (
                <option key={one.id} value={one.id}>
                  {capital(one.name)}
                </option>
              ))}
            </select>
          </div>
        )}
        {run?.unplugs && (
          <label className={fields.choice}>
            <input
              type="checkbox"
              checked={plugged}
              onChange={(event) => {
                setPlugged(event.currentTarget.checked);
                if (asked.length > 0) ask(event.currentTarget.checked);
              }}
            />
            <span>{words.byHand.plugged}</span>
          </label>
        )}
        <Button primary type="submit" aria-disabled={!fits || !ready}>
          {words.byHand.answer}
        </Button>
      </form>
      <div className={styles.answers} data-lab="answers">
        {asked.map((number) => {
          const answer = lab.answers[number];
          if (!answer) return null;
          const of = held.find((one) => one.id === answer.run);
          const state = of?.unplugs
            ? answer.adapter
              ? words.byHand.isPlugged
              : words.byHand.isUnplugged
            : '';
          return (
            <AnswerTable
              key={number}
              title={of ? `${capital(of.name)}${state}` : words.byHand.beforeFineTuning}
              answer={answer}
            />
          );
        })}
      </div>
    </section>
  );
}
