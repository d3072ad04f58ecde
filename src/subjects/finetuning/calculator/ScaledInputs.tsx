import fields from '../parts/fields.module.css';
import { defaultFeedForward, defaultTargets } from '../peft/defaults.ts';
import { resolveTargets } from '../peft/targets.ts';
import { words } from '../words/en/calculator.ts';
import type { OptionProps } from './Options.tsx';
import { Tick } from './Tick.tsx';
import { toggled } from './toggled.ts';

/** (IA)³: which of the targets are scaled at their input. */
export function ScaledInputs({ state, model, set }: OptionProps) {
  const targets = state.targets ?? defaultTargets(model, state.method);
  const resolved = resolveTargets(model, targets);
  const groups = resolved.ok ? resolved.groups : [];
  const chosen = state.feedForward ?? defaultFeedForward(model);
  const within = groups.map((group) => group.name).filter((name) => chosen.includes(name));
  return (
    <fieldset className={fields.set}>
      <legend>{words.scaledInputs.scaledAtInput}</legend>
      {groups.map(({ name }) => (
        <Tick
          key={name}
          checked={within.includes(name)}
          onChange={(on) => set({ feedForward: toggled(within, name, on) })}
        >
          <code>{name}</code>
        </Tick>
      ))}
    </fieldset>
  );
}
