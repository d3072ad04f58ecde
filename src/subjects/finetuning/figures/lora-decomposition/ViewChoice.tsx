import { memo } from 'react';
import styles from './lora.module.css';
import { type View, views } from './model.ts';
import { words } from './words/figure.ts';

interface Props {
  view: View;
  uid: string;
  disabled: boolean;
  onChoose(view: View): void;
}

/** Which way to look at the update. */
export const ViewChoice = memo(function ViewChoice({ view, uid, disabled, onChoose }: Props) {
  return (
    <fieldset className={styles.views} disabled={disabled}>
      <legend className="visually-hidden">{words.viewLegend}</legend>
      {views.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name={`${uid}-view`}
            value={name}
            checked={view === name}
            onChange={() => onChoose(name)}
          />
          <span data-text={words.views[name]}>{words.views[name]}</span>
        </label>
      ))}
    </fieldset>
  );
});
