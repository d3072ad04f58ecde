import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import { linked } from '../../../../ui/linked.tsx';
import { Hatch } from '../../parts/Hatch.tsx';
import { lettered } from './Formula.tsx';
import styles from './lora.module.css';
import { type LoraState, maxRank, shape } from './model.ts';
import { budget, type ModelName, models, projections, type Row, toggled, tooHigh } from './modelsModel.ts';
import { RankSlider } from './RankSlider.tsx';
import { words } from './words/models.ts';

interface Props {
  state: LoraState;
  set(change: Partial<LoraState>): void;
  uid: string;
}

/** A matrix to scale under its checkbox, its pair as strips along two of its sides. */
function MatrixRow({
  row,
  uid,
  r,
  onToggle,
}: {
  row: Row;
  uid: string;
  r: number;
  onToggle(on: boolean): void;
}) {
  const { matrix, on, all } = row;
  const long = (count: number) => `calc(var(--per-thousand) * ${count / 1000})`;
  const thick = `max(2px, calc(var(--per-thousand) * ${r / 1000}))`;
  return (
    <li className={styles.matrix}>
      <label>
        <input type="checkbox" checked={on} onChange={(event) => onToggle(event.currentTarget.checked)} />
        <span>
          {linked(
            words.matrix(matrix.name, words.does[matrix.does], shape(matrix.rows, matrix.cols)),
            (name) => (
              <b>{name}</b>
            ),
            (size) => (
              <span>{size}</span>
            ),
          )}
        </span>
      </label>
      <div className={styles.matrixDrawing} aria-hidden="true">
        <span
          className={styles.strip}
          style={{ inlineSize: thick, blockSize: long(matrix.rows), visibility: on ? undefined : 'hidden' }}
        />
        <span
          className={styles.strip}
          style={{ inlineSize: long(matrix.cols), blockSize: thick, visibility: on ? undefined : 'hidden' }}
        />
        <svg aria-hidden="true" style={{ inlineSize: long(matrix.cols), blockSize: long(matrix.rows) }}>
          <rect width="100%" height="100%" fill={`url(#${uid}-model-hatch)`} className="fig-frozen" />
        </svg>
      </div>
      <p className={styles.matrixCount}>{on ? words.trained(formatNumber(all)) : words.noPair}</p>
    </li>
  );
}

/** Which matrices of a layer get a pair, and what that makes in the whole model. */
export function ModelsView({ state, set, uid }: Props) {
  const { r, on } = state;
  const found = budget(state);
  const { model, rows, trained, whole, share } = found;
  return (
    <div className={styles.view}>
      <fieldset className={styles.choice}>
        <legend>{words.model}</legend>
        {(Object.keys(models) as ModelName[]).map((name) => (
          <label key={name}>
            <input
              type="radio"
              name={`${uid}-model`}
              value={name}
              checked={state.model === name}
              onChange={() => set({ model: name })}
            />
            <span>{models[name].name}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.count}>
        {linked(words.count(formatNumber(trained), formatPercent(share), formatNumber(whole)), (numbers) => (
          <strong>{numbers}</strong>
        ))}
      </p>
      <div className={styles.modelBar} aria-hidden="true">
        <div style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <fieldset className={styles.matrices}>
        <legend>{lettered(words.matrices(model.layers))}</legend>
        <svg className={styles.defs} aria-hidden="true">
          <defs>
            <Hatch id={`${uid}-model-hatch`} />
          </defs>
        </svg>
        <ul>
          {rows.map((row) => (
            <MatrixRow
              key={row.matrix.name}
              row={row}
              uid={uid}
              r={r}
              onToggle={(checked) => set({ on: toggled(on, row.matrix, checked) })}
            />
          ))}
        </ul>
        <div className={styles.buttons}>
          <Button onClick={() => set({ on: 'q v' })}>{words.queryAndValue}</Button>
          <Button onClick={() => set({ on: projections.join(' ') })}>{words.all}</Button>
          <Button onClick={() => set({ on: '' })}>{words.none}</Button>
        </div>
      </fieldset>
      <RankSlider
        value={r}
        max={maxRank(state)}
        presets={[1, 4, 8, 16, 64, 256]}
        valueText={(rank) => words.rank(rank, formatNumber(budget({ ...state, r: rank }).trained))}
        onChange={(rank) => set({ r: rank })}
      />
      <p className={styles.said}>{tooHigh(found, r) || words.notes[state.model]}</p>
      <p className={styles.legend}>{words.legend}</p>
    </div>
  );
}
