import { useDeferredValue, useId, useMemo } from 'react';
import { Button } from '../../../ui/Button.tsx';
import fields from '../parts/fields.module.css';
import type { ModelEntry } from '../peft/modelTypes.ts';
import { words } from '../words/en/calculator.ts';
import { decode, encode } from './address.ts';
import { modelFor } from './calculate.ts';
import styles from './calculator.module.css';
import { MemoryOptions } from './MemoryOptions.tsx';
import { ModelPicker } from './ModelPicker.tsx';
import { methodOf, methods } from './methods.ts';
import { Options } from './Options.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import type { CalculatorState } from './state.ts';

interface Props {
  models: readonly ModelEntry[];
  /** The query of the address, which holds all the calculator is set to. */
  search: string;
  onSearch(query: string): void;
}

/** Names of modules, a head and added tokens belong to the model they were chosen for. */
const OTHER_MODEL = { targets: undefined, feedForward: undefined, norms: undefined, classes: 0, added: 0 };

/** How many numbers a method trains in a model, and what training them takes. */
export function Calculator({ models, search, onSearch }: Props) {
  const id = useId();
  const { state, notes } = useMemo(() => decode(search, models), [search, models]);
  const found = useMemo(() => modelFor(state, models), [state, models]);
  const set = (changes: Partial<CalculatorState>) => onSearch(encode({ ...state, ...changes }, models));
  // What is dragged answers at once; the results may come a frame later.
  const settled = useDeferredValue(search);

  return (
    <div className={styles.root}>
      <div className={styles.controls}>
        {notes.length > 0 && (
          <ul className={fields.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <ModelPicker
          models={models}
          chosen={state.model}
          custom={state.custom}
          onChoose={(model) => set({ model, custom: undefined, ...OTHER_MODEL })}
          onPaste={(custom) => set({ custom, ...OTHER_MODEL })}
        />
        <div className={fields.field}>
          <label htmlFor={`${id}-method`}>{words.calculator.method}</label>
          <select
            id={`${id}-method`}
            className={fields.text}
            value={state.method}
            aria-describedby={`${id}-line`}
            onChange={(event) => {
              const next = methods.find((m) => m.id === event.currentTarget.value);
              if (next) set({ method: next.id });
            }}
          >
            {methods.map((method) => (
              <option key={method.id} value={method.id}>
                {method.name}
              </option>
            ))}
          </select>
          <p className={fields.note} id={`${id}-line`}>
            {methodOf(state.method).line}
          </p>
        </div>
        {found.ok && (
          <>
            <Options state={state} model={found.model} set={set} />
            <MemoryOptions state={state} model={found.model} set={set} />
          </>
        )}
        <div className={styles.buttons}>
          <Button onClick={() => onSearch('')}>{words.calculator.startOver}</Button>
        </div>
      </div>
      <ResultPanel models={models} search={settled} />
    </div>
  );
}
