import { memo } from 'react';
import styles from './adapterBlock.module.css';
import { MODELS, type ModelId } from './counts.ts';
import { type BlockState, SENTENCE } from './model.ts';
import { words } from './words.ts';

interface Props extends Pick<BlockState, 'place' | 'model' | 'bend' | 'open' | 'token'> {
  uid: string;
  set(change: Partial<BlockState>): void;
}

/** What can be changed besides: the model that is counted, and how the toy is looked at. */
export const Settings = memo(function Settings({ uid, set, ...state }: Props) {
  const choice = (
    name: 'model' | 'bend' | 'open' | 'token',
    label: string,
    options: (readonly [string, string])[],
    pick: (value: string) => void,
  ) => (
    <p className={styles.choice}>
      <label htmlFor={`${uid}-${name}`}>{label}</label>
      <select
        id={`${uid}-${name}`}
        value={String(state[name])}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <div className={styles.settings}>
      {choice(
        'model',
        words.settings.model,
        Object.entries(MODELS).map(([id, { name }]) => [id, name] as const),
        (value) => set({ model: value as ModelId }),
      )}
      {choice('bend', words.settings.activation, Object.entries(words.activations), (value) =>
        set({ bend: value as BlockState['bend'] }),
      )}
      {state.place === 'both' &&
        choice('open', words.settings.open, Object.entries(words.after), (value) =>
          set({ open: value as BlockState['open'] }),
        )}
      {choice(
        'token',
        words.settings.token,
        SENTENCE.map((word, at) => [String(at + 1), word] as const),
        (value) => set({ token: Number(value) }),
      )}
    </div>
  );
});
