import { useEffect, useId } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { words } from '../../words/en/lab.ts';
import { baseCommands, commandName, type TaskId } from '../engine/tasks.ts';
import { forgetting } from '../forgetting.ts';
import { evaluationKey, phaseOf } from '../labState.ts';
import { capital, percent } from '../verdict.ts';
import { BASE_RUN, type RunId, type Summary } from '../worker/protocol.ts';
import styles from './lab.module.css';
import type { Handle } from './useLab.ts';

interface Props {
  handle: Handle;
  task: TaskId;
  replay: number;
  /** Finished runs that can be asked. */
  runs: readonly { id: RunId; name: string; unplugs: boolean; summary: Summary }[];
}

/** The eight old commands before, as trained, and with the adapter unplugged. */
export function OldSkills({ handle: { lab, send }, task, replay, runs }: Props) {
  const id = useId();
  const over = phaseOf(lab) === 'done' && lab.worker === 'ready';
  const before = lab.evaluations[evaluationKey(BASE_RUN, true)];
  const unplugged = (run: RunId) => lab.evaluations[evaluationKey(run, false)];
  const pluggable = runs.filter((run) => run.unplugs);
  const wanted = pluggable.filter((run) => !unplugged(run.id));
  // Results come one by one; the sentence changes once, when all are there.
  const measuring = wanted.length > 0 && wanted.length < pluggable.length;

  // The model before is measured once, when nothing is trained that would have to wait for it.
  const missing = over && runs.length > 0 && before === undefined;
  useEffect(() => {
    if (missing) send({ kind: 'evaluate', id: 0, run: BASE_RUN, adapter: true, task });
  }, [missing, send, task]);

  if (runs.length === 0) return null;
  const cells = (values: Partial<Record<(typeof baseCommands)[number], number>> | undefined) =>
    baseCommands.map((command) => (
      <td key={command}>{values?.[command] === undefined ? '–' : percent(values[command])}</td>
    ));
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.oldSkills.whatBecameOld}</h2>
      <p role="status">
        {measuring
          ? words.oldSkills.measuringWithoutWhat
          : before &&
            forgetting(
              before.baseSkill,
              runs.map(({ id: run, name, summary }) => ({
                name,
                trained: summary.baseSkill,
                unplugged: unplugged(run)?.baseSkill,
                replay,
              })),
            )}
      </p>
      {wanted.length > 0 && (
        <Button
          aria-disabled={!over}
          onClick={() => {
            if (over)
              wanted.forEach(({ id: run }, at) => {
                send({ kind: 'evaluate', id: at + 1, run, adapter: false });
              });
          }}
        >
          {words.oldSkills.unplugWhatWas}
        </Button>
      )}
      <section className={styles.scroll} tabIndex={0} aria-label={words.oldSkills.oldSkillsBy}>
        <table>
          <caption>{words.oldSkills.answersOldCommands}</caption>
          <thead>
            <tr>
              <th scope="col">{words.oldSkills.model}</th>
              <th scope="col">{words.oldSkills.all}</th>
              {baseCommands.map((command) => (
                <th key={command} scope="col">
                  {commandName(command)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.oldSkills.beforeFineTuning}</th>
              <td>{before ? percent(before.baseSkill) : '–'}</td>
              {cells(before?.byCommand)}
            </tr>
            {runs.flatMap(({ id: run, name, summary, unplugs }) => {
              const bare = unplugged(run);
              const rows = [
                <tr key={run}>
                  <th scope="row">{words.oldSkills.trained(capital(name))}</th>
                  <td>{percent(summary.baseSkill)}</td>
                  {cells(summary.byCommand)}
                </tr>,
              ];
              if (unplugs && bare)
                rows.push(
                  <tr key={`${run}-unplugged`}>
                    <th scope="row">{words.oldSkills.unplugged(capital(name))}</th>
                    <td>{percent(bare.baseSkill)}</td>
                    {cells(bare.byCommand)}
                  </tr>,
                );
              return rows;
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}
