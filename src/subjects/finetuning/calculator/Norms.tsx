import fields from '../parts/fields.module.css';
import { defaultNorms, normNames } from '../peft/norms.ts';
import { words } from '../words/en/calculator.ts';
import type { OptionProps } from './Options.tsx';
import { Tick } from './Tick.tsx';
import { toggled } from './toggled.ts';

/** The norms of the model as checkboxes. */
export function Norms({ state, model, set }: OptionProps) {
  const chosen = state.norms ?? defaultNorms(model);
  return (
    <fieldset className={fields.set}>
      <legend>{words.norms.norms}</legend>
      {normNames(model).map((name) => (
        <Tick
          key={name}
          checked={chosen.includes(name)}
          onChange={(on) => set({ norms: toggled(chosen, name, on) })}
        >
          <code>{name}</code>
        </Tick>
      ))}
    </fieldset>
  );
}
