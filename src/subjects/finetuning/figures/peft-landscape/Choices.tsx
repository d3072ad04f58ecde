import { memo } from 'react';
import { formatCount } from '../../../../notation/formatCount.ts';
import styles from './landscape.module.css';
import { type ModelId, modelIds, modelName, modelNamed } from './models.ts';
import { type GroupId, groupIds, groups } from './published.ts';
import { type LandscapeState, type View, views } from './state.ts';
import { words } from './words.ts';

interface Props {
  view: View;
  model: ModelId;
  group: GroupId;
  uid: string;
  onChange(change: Partial<LandscapeState>): void;
}

/** What is looked at, and on which model or group of results. */
export const Choices = memo(function Choices({ view, model, group, uid, onChange }: Props) {
  return (
    <div className={styles.choices}>
      <fieldset className={styles.views}>
        <legend className="visually-hidden">{words.choices.view}</legend>
        {views.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`${uid}-view`}
              checked={view === value}
              onChange={() => onChange({ view: value })}
            />
            {words.choices.views[value]}
          </label>
        ))}
      </fieldset>
      {view === 'published' ? (
        <div className={styles.chooser}>
          <label htmlFor={`${uid}-group`}>{words.choices.group}</label>
          <select
            id={`${uid}-group`}
            value={group}
            onChange={(event) => {
              const to = event.currentTarget.value as GroupId;
              onChange({ group: to, point: groups[to].first });
            }}
          >
            {groupIds.map((id) => (
              <option key={id} value={id}>
                {groups[id].name}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <div className={styles.chooser}>
          <label htmlFor={`${uid}-model`}>{words.choices.model}</label>
          <select
            id={`${uid}-model`}
            value={model}
            onChange={(event) => onChange({ model: event.currentTarget.value as ModelId })}
          >
            {modelIds.map((id) => (
              <option key={id} value={id}>
                {words.choices.named(modelName(id), formatCount(modelNamed(id).total))}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
});
