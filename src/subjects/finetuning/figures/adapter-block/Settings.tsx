import { memo } from 'react';
import styles from './adapterBlock.module.css';
import { MODELS, type ModelId } from './counts.ts';
import { ACTIVATION_NAMES, type BlockState, SENTENCE } from './model.ts';

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
        'Model that is counted',
        Object.entries(MODELS).map(([id, { name }]) => [id, name] as const),
        (value) => set({ model: value as ModelId }),
      )}
      {choice('bend', 'Nonlinearity f', Object.entries(ACTIVATION_NAMES), (value) =>
        set({ bend: value as BlockState['bend'] }),
      )}
      {state.place === 'both' &&
        choice(
          'open',
          'Adapter that is opened',
          [
            ['attention', 'after self-attention'],
            ['feed-forward', 'after feed-forward'],
          ],
          (value) => set({ open: value as BlockState['open'] }),
        )}
      {choice(
        'token',
        'Token that is followed',
        SENTENCE.map((word, at) => [String(at + 1), word] as const),
        (value) => set({ token: Number(value) }),
      )}
    </div>
  );
});
