import { useId, useMemo, useState } from 'react';
import { formatNumber } from '../../../notation/format.ts';
import fields from '../parts/fields.module.css';
import type { ModelEntry, ModelSizes } from '../peft/modelTypes.ts';
import { words } from '../words/en/calculator.ts';
import { PasteConfig } from './PasteConfig.tsx';

interface Props {
  models: readonly ModelEntry[];
  /** Name of the chosen model; not in the list when it was pasted. */
  chosen: string;
  custom: ModelSizes | undefined;
  onChoose(id: string): void;
  onPaste(sizes: ModelSizes): void;
}

/** Letters and digits alone, so that “qwen 2.5 3b” finds Qwen/Qwen2.5-3B. */
const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Models whose name holds every word of what was typed. */
const matching = (models: readonly ModelEntry[], typed: string): ModelEntry[] => {
  const words = typed.split(/\s+/).map(plain).filter(Boolean);
  return models.filter(({ id }) => words.every((word) => plain(id).includes(word)));
};

/** A search field over a native list of models, and a place to paste a configuration. */
export function ModelPicker({ models, chosen, custom, onChoose, onPaste }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  // Writing numbers is what costs here: each total is written once.
  const labels = useMemo(
    () => new Map(models.map((entry) => [entry.id, `${entry.id} (${formatNumber(entry.total)})`])),
    [models],
  );
  const found = matching(models, typed);
  const current = models.find((entry) => entry.id === chosen);
  // What is chosen stays in the list, so that searching alone changes nothing.
  const shown = custom || !current || found.includes(current) ? found : [current, ...found];
  const first = found[0];
  return (
    <fieldset className={fields.set}>
      <legend>{words.modelPicker.model}</legend>
      <div className={fields.field}>
        <label htmlFor={`${id}-search`}>{words.modelPicker.searchModels}</label>
        <input
          id={`${id}-search`}
          className={fields.text}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-describedby={`${id}-found`}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && typed.trim() && first) onChoose(first.id);
          }}
        />
        <p className={fields.note} id={`${id}-found`} role="status">
          {typed.trim() === ''
            ? ''
            : first
              ? words.modelPicker.modelsFit(found.length, first.id)
              : words.modelPicker.noModelFits}
        </p>
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}-model`}>{words.modelPicker.model}</label>
        <select
          id={`${id}-model`}
          className={fields.text}
          value={custom ? '' : chosen}
          onChange={(event) => event.currentTarget.value && onChoose(event.currentTarget.value)}
        >
          {custom && <option value="">{words.modelPicker.pasted(custom.id)}</option>}
          {shown.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {labels.get(entry.id)}
            </option>
          ))}
        </select>
      </div>
      <PasteConfig onPaste={onPaste} />
    </fieldset>
  );
}
