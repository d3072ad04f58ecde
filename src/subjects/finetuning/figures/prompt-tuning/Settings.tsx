import { memo } from 'react';
import { formatNumber } from '../../../../notation/format.ts';
import { Slider } from '../../../../ui/Slider.tsx';
import type { PromptState } from './model.ts';
import styles from './promptTuning.module.css';
import { type RealWidth, realModels, realWidths } from './realModels.ts';

interface Props {
  rate: number;
  start: string;
  d: RealWidth;
  uid: string;
  set(change: Partial<PromptState>): void;
}

/** What is set once: the real model that is counted, the learning rate, the start values. */
export const Settings = memo(function Settings({ rate, start, d, uid, set }: Props) {
  return (
    <div className={styles.settings}>
      <label className={styles.model}>
        Real model
        <select value={d} onChange={(event) => set({ d: event.currentTarget.value as RealWidth })}>
          {realWidths.map((width) => (
            <option key={width} value={width}>
              {realModels[width].name}, d = {formatNumber(realModels[width].width)}
            </option>
          ))}
        </select>
      </label>
      <Slider
        label="Learning rate"
        name="Learning rate"
        scale="log"
        value={rate}
        min={0.01}
        max={3}
        step={0.01}
        presets={[0.03, 0.1, 0.3, 1, 3]}
        valueText={(value) => `learning rate ${value}`}
        onChange={(value) => set({ rate: value, t: 0 })}
      />
      <fieldset className={styles.start}>
        <legend>Start values</legend>
        {(
          [
            ['words', 'Rows of the table'],
            ['random', 'Random numbers'],
          ] as const
        ).map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={`${uid}-start`}
              checked={start === value}
              onChange={() => set({ start: value, t: 0 })}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </div>
  );
});
