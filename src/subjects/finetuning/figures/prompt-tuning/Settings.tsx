import { memo } from 'react';
import { formatNumber } from '../../../../notation/format.ts';
import { Slider } from '../../../../ui/Slider.tsx';
import type { PromptState } from './model.ts';
import { starts } from './promptRun.ts';
import styles from './promptTuning.module.css';
import { type RealWidth, realModels, realWidths } from './realModels.ts';
import { words } from './words.ts';

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
        {words.settings.model}
        <select value={d} onChange={(event) => set({ d: event.currentTarget.value as RealWidth })}>
          {realWidths.map((width) => (
            <option key={width} value={width}>
              {words.settings.named(realModels[width].name, formatNumber(realModels[width].width))}
            </option>
          ))}
        </select>
      </label>
      <Slider
        label={words.settings.rate}
        name={words.settings.rate}
        scale="log"
        value={rate}
        min={0.01}
        max={3}
        step={0.01}
        presets={[0.03, 0.1, 0.3, 1, 3]}
        valueText={words.settings.rateValue}
        onChange={(value) => set({ rate: value, t: 0 })}
      />
      <fieldset className={styles.start}>
        <legend>{words.settings.start}</legend>
        {starts.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`${uid}-start`}
              checked={start === value}
              onChange={() => set({ start: value, t: 0 })}
            />
            {words.settings.starts[value]}
          </label>
        ))}
      </fieldset>
    </div>
  );
});
