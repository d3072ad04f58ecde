import { useId } from 'react';
import { formatNumber } from '../../../../notation/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Slider } from '../../../../ui/Slider.tsx';
import fields from '../../parts/fields.module.css';
import { words } from '../../words/en/lab.ts';
import { taskIds, taskWords } from '../engine/tasks.ts';
import {
  BOUNDS,
  laneNames,
  laneOf,
  MOST_LANES,
  type Race,
  type Rates,
  usualMethod,
  withTask,
} from '../race.ts';
import { percent } from '../verdict.ts';
import { LaneFields } from './LaneFields.tsx';
import styles from './lab.module.css';

interface Props {
  race: Race;
  rates: Rates;
  onChange(race: Race): void;
}

/** What is to be trained: the task, the methods, and what all of them share. */
export function RaceSetup({ race, rates, onChange }: Props) {
  const id = useId();
  const names = laneNames(race.lanes);
  const set = (change: Partial<Race>) => onChange({ ...race, ...change });
  const shared = [
    {
      key: 'steps',
      label: words.raceSetup.steps,
      name: words.raceSetup.trainingSteps,
      step: 1,
      presets: [100, 300, 600],
    },
    {
      key: 'batch',
      label: words.raceSetup.batch,
      name: words.raceSetup.stringsEachStep,
      step: 1,
      presets: [8, 16, 32],
    },
    {
      key: 'replay',
      label: words.raceSetup.oldData,
      name: words.raceSetup.shareOfOldData,
      step: 0.05,
      presets: [],
    },
    { key: 'seed', label: words.raceSetup.firstSeed, name: words.raceSetup.firstSeed, step: 1, presets: [] },
    {
      key: 'seeds',
      label: words.raceSetup.seeds,
      name: words.raceSetup.howManySeeds,
      step: 1,
      presets: [1, 3, 5],
    },
  ] as const;
  return (
    <details className={styles.setup}>
      <summary>{words.raceSetup.changeRaceTask}</summary>
      <fieldset className={fields.set}>
        <legend>{words.raceSetup.taskWhatNew}</legend>
        {taskIds.map((task) => {
          const { name, distance, says } = taskWords(task);
          return (
            <label key={task} className={fields.choice}>
              <input
                type="radio"
                name={`${id}-task`}
                checked={race.task === task}
                onChange={() => onChange(withTask(race, task, rates))}
              />
              <span>
                {words.raceSetup.distance(name, distance)}
                <small>{says}</small>
              </span>
            </label>
          );
        })}
      </fieldset>
      <fieldset className={fields.set}>
        <legend>{words.raceSetup.methods}</legend>
        {race.lanes.map((lane, at) => (
          <LaneFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a lane is known by its place
            key={at}
            lane={lane}
            at={at}
            name={names[at] as string}
            task={race.task}
            rates={rates}
            onChange={(next) => set({ lanes: race.lanes.with(at, next) })}
            onRemove={
              race.lanes.length > 1 ? () => set({ lanes: race.lanes.filter((_, i) => i !== at) }) : undefined
            }
          />
        ))}
        {race.lanes.length < MOST_LANES && (
          <Button
            onClick={() => set({ lanes: [...race.lanes, laneOf(rates, race.task, usualMethod('lora'))] })}
          >
            {words.raceSetup.addMethod}
          </Button>
        )}
      </fieldset>
      <div className={styles.fields}>
        {shared.map(({ key, label, name, step, presets }) => (
          <Slider
            key={key}
            label={label}
            name={name}
            value={race[key]}
            min={BOUNDS[key][0]}
            max={BOUNDS[key][1]}
            step={step}
            presets={[...presets]}
            valueText={(value) =>
              key === 'replay' ? words.raceSetup.eachBatch(percent(value)) : formatNumber(value)
            }
            onChange={(value) => set({ [key]: value })}
          />
        ))}
      </div>
    </details>
  );
}
