import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Hatch } from '../../parts/Hatch.tsx';
import { Letter } from './Formula.tsx';
import styles from './lora.module.css';
import { type LoraState, maxRank, shape } from './model.ts';
import { budget, type ModelName, models, parts, type Row, toggled, tooHigh } from './modelsModel.ts';
import { RankSlider } from './RankSlider.tsx';

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
          <b>{matrix.name}</b> {matrix.does}, <span>{shape(matrix.rows, matrix.cols)}</span>
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
      <p className={styles.matrixCount}>{on ? `${formatNumber(all)} trained` : 'frozen, no pair'}</p>
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
        <legend>Model</legend>
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
        <strong>{formatNumber(trained)}</strong> trained parameters, {formatPercent(share)} of{' '}
        {formatNumber(whole)} in all
      </p>
      <div className={styles.modelBar} aria-hidden="true">
        <div style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <fieldset className={styles.matrices}>
        <legend>
          One of {model.layers} layers: matrices with a pair <Letter>A</Letter>, <Letter>B</Letter>
        </legend>
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
          <Button onClick={() => set({ on: 'q v' })}>Query and value</Button>
          <Button onClick={() => set({ on: parts.join(' ') })}>All</Button>
          <Button onClick={() => set({ on: '' })}>None</Button>
        </div>
      </fieldset>
      <RankSlider
        value={r}
        max={maxRank(state)}
        presets={[1, 4, 8, 16, 64, 256]}
        valueText={(rank) => `rank ${rank}, ${formatNumber(budget({ ...state, r: rank }).trained)} trained`}
        onChange={(rank) => set({ r: rank })}
      />
      <p className={styles.said}>{tooHigh(found, r) || model.note}</p>
      <p className={styles.legend}>
        Real shapes, from the published configurations, all drawn with one unit; strips are to scale but never
        thinner than 2 pixels. The bar is the whole model to scale. Each pair holds r · (rows + columns)
        numbers. Embeddings and the output layer have no pair here, as with “all-linear” in the PEFT library.
      </p>
    </div>
  );
}
