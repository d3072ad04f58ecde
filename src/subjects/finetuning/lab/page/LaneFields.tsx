import { useId } from 'react';
import { formatNumber } from '../../../../notation/format.ts';
import { Slider } from '../../../../ui/Slider.tsx';
import { TextButton } from '../../../../ui/TextButton.tsx';
import fields from '../../parts/fields.module.css';
import { words } from '../../words/en/lab.ts';
import type { Method, Placement } from '../engine/setup.ts';
import { matrixKinds } from '../engine/shape.ts';
import type { TaskId } from '../engine/tasks.ts';
import {
  ALL_EXAMPLES,
  BOUNDS,
  type Lane,
  laneOf,
  methodIds,
  methodName,
  type Rates,
  rateFor,
  usualMethod,
} from '../race.ts';
import { capital } from '../verdict.ts';
import { LaneSwatch } from './LaneSwatch.tsx';
import styles from './lab.module.css';

interface Props {
  lane: Lane;
  at: number;
  name: string;
  task: TaskId;
  rates: Rates;
  onChange(lane: Lane): void;
  /** Undefined for the last one left. */
  onRemove: (() => void) | undefined;
}

const PLACES: readonly Placement[] = ['both', 'attention', 'feed-forward'];

/** What belongs to one lane: its method with its options, its learning rate, its examples. */
export function LaneFields({ lane, at, name, task, rates, onChange, onRemove }: Props) {
  const id = useId();
  const { method, learningRate, examples } = lane;
  const found = rateFor(rates, task, method);
  return (
    <details className={styles.lane}>
      <summary>
        <LaneSwatch lane={at} /> {capital(name)}
      </summary>
      <div className={styles.fields}>
        <div className={fields.field}>
          <label htmlFor={`${id}-method`}>{words.laneFields.method}</label>
          <select
            id={`${id}-method`}
            className={fields.text}
            value={method.id}
            onChange={(event) => {
              const next = methodIds.find((known) => known === event.currentTarget.value);
              if (next) onChange(laneOf(rates, task, usualMethod(next), examples));
            }}
          >
            {methodIds.map((known) => (
              <option key={known} value={known}>
                {capital(methodName(known))}
              </option>
            ))}
          </select>
        </div>
        <MethodFields
          id={id}
          method={method}
          onChange={(next) =>
            onChange(learningRate === found ? laneOf(rates, task, next, examples) : { ...lane, method: next })
          }
        />
        <Slider
          label={words.laneFields.learningRate}
          name={words.laneFields.learningRate}
          value={learningRate}
          min={BOUNDS.learningRate[0]}
          max={BOUNDS.learningRate[1]}
          step={0.00001}
          scale="log"
          valueText={(value) => words.laneFields.learningRateOf(formatNumber(value))}
          presets={[found]}
          mark={{ value: found, label: words.laneFields.foundBySweep }}
          onChange={(value) => onChange({ ...lane, learningRate: value })}
        />
        <Slider
          label={words.laneFields.examples}
          name={words.laneFields.differentStringsTrain}
          value={examples}
          min={BOUNDS.examples[0]}
          max={BOUNDS.examples[1]}
          scale="log"
          valueText={(value) => words.laneFields.differentStrings(formatNumber(value))}
          presets={[16, 64, 256, ALL_EXAMPLES]}
          onChange={(value) => onChange({ ...lane, examples: value })}
        />
        {onRemove && <TextButton onClick={onRemove}>{words.laneFields.takeOut(name)}</TextButton>}
      </div>
    </details>
  );
}

function MethodFields({
  id,
  method,
  onChange,
}: {
  id: string;
  method: Method;
  onChange(method: Method): void;
}) {
  switch (method.id) {
    case 'lora':
      return (
        <>
          <Slider
            label={words.laneFields.rankR}
            name={words.laneFields.rankR}
            value={method.rank}
            min={BOUNDS.rank[0]}
            max={BOUNDS.rank[1]}
            scale="log"
            tone="train"
            valueText={(value) => words.laneFields.rank(value)}
            presets={[1, 2, 4, 8, 16]}
            onChange={(rank) => onChange({ ...method, rank })}
          />
          <Slider
            label={words.laneFields.alpha}
            name={words.laneFields.alphaWhichScales}
            value={method.alpha}
            min={BOUNDS.alpha[0]}
            max={BOUNDS.alpha[1]}
            scale="log"
            valueText={(value) => words.laneFields.alphaScale(value, formatNumber(value / method.rank))}
            onChange={(alpha) => onChange({ ...method, alpha })}
          />
          <fieldset className={fields.set}>
            <legend>{words.laneFields.matricesWithUpdate}</legend>
            <div className={styles.row}>
              {matrixKinds.map((kind) => {
                const there = method.matrices.includes(kind);
                // One must stay: LoRA on nothing trains nothing.
                const last = there && method.matrices.length === 1;
                return (
                  <label key={kind} className={fields.choice}>
                    <input
                      type="checkbox"
                      checked={there}
                      aria-disabled={last}
                      onChange={() => {
                        if (!last)
                          onChange({
                            ...method,
                            matrices: matrixKinds.filter((one) =>
                              one === kind ? !there : method.matrices.includes(one),
                            ),
                          });
                      }}
                    />
                    <span>{kind}</span>
                  </label>
                );
              })}
            </div>
          </fieldset>
        </>
      );
    case 'adapter':
      return (
        <>
          <Slider
            label={words.laneFields.bottleneckM}
            name={words.laneFields.bottleneckM}
            value={method.bottleneck}
            min={BOUNDS.bottleneck[0]}
            max={BOUNDS.bottleneck[1]}
            scale="log"
            tone="train"
            valueText={(value) => words.laneFields.bottleneck(value)}
            presets={[1, 2, 8, 32]}
            onChange={(bottleneck) => onChange({ ...method, bottleneck })}
          />
          <div className={fields.field}>
            <label htmlFor={`${id}-place`}>{words.laneFields.whereAdaptersSit}</label>
            <select
              id={`${id}-place`}
              className={fields.text}
              value={method.placement}
              onChange={(event) => onChange({ ...method, placement: event.currentTarget.value as Placement })}
            >
              {PLACES.map((place) => (
                <option key={place} value={place}>
                  {words.laneFields.places[place]}
                </option>
              ))}
            </select>
          </div>
        </>
      );
    case 'prompt':
      return (
        <Slider
          label={words.laneFields.virtualTokens}
          name={words.laneFields.virtualTokens}
          value={method.tokens}
          min={BOUNDS.tokens[0]}
          max={BOUNDS.tokens[1]}
          tone="train"
          valueText={(value) => words.laneFields.virtualTokensOf(value)}
          presets={[1, 4, 8, 16]}
          onChange={(tokens) => onChange({ ...method, tokens })}
        />
      );
    default:
      return null;
  }
}
