import { type CSSProperties, type KeyboardEvent, memo, useMemo } from 'react';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatNumber } from '../../../../notation/format.ts';
import { linked } from '../../../../ui/linked.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { Hatch } from '../../parts/Hatch.tsx';
import { FrozenBox } from './FrozenBox.tsx';
import lora from './lora.module.css';
import { shape } from './model.ts';
import { layoutOf } from './modelLayout.ts';
import styles from './models.module.css';
import { budget, projections, projectionsOf, toggled } from './modelsModel.ts';
import { RankSlider } from './RankSlider.tsx';
import { thick } from './thick.ts';
import type { ViewProps } from './view.ts';
import { words } from './words/drawn.ts';

const RANKS = [1, 2, 4, 8, 16, 32, 64];
/** Choices of matrices that are in use: those of the paper, all of attention, all linear layers, and none. */
const CHOICES = ['q v', 'q k v o', projections.join(' '), ''];
const says = words.models;

/** One tab stop for all matrices: the arrow keys go from one to the next. */
function onKeyDown({ key, currentTarget, target }: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  const all = [...currentTarget.querySelectorAll('button')];
  const at = target instanceof HTMLButtonElement ? all.indexOf(target) : -1;
  if (by && at >= 0) all[(at + by + all.length) % all.length]?.focus();
}

const frozen = (word: string) => <span className={lora.isFrozen}>{word}</span>;
const trained = (word: string) => <span className={lora.isTrained}>{word}</span>;

const place = (layers: number, n: number) => `${(100 * n) / layers}%`;

/** All layers of a model, each with the same pairs. */
const Film = memo(function Film(props: { uid: string; layers: number; opened: number; pairs: number }) {
  const { uid, layers, opened, pairs } = props;
  return (
    <svg className={styles.film} aria-hidden="true">
      <defs>
        <Hatch id={`${uid}-film`} size={6} />
        <pattern id={`${uid}-layer`} width={place(layers, 1)} height="100%">
          <svg width={place(layers, 1)} height="100%" aria-hidden="true">
            <rect x="10%" width="80%" height="100%" fill={`url(#${uid}-film)`} className="fig-frozen" />
            {Array.from({ length: pairs }, (_, at) => (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: a pair is known by its place
                key={at}
                className="fig-train"
                x={`${10 + (80 * (at + 0.6)) / (pairs + 0.6)}%`}
                y="10%"
                style={{ width: `min(2.5px, ${40 / (pairs + 0.6)}%)` }}
                height="80%"
              />
            ))}
          </svg>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${uid}-layer)`} />
      <rect className={styles.opened} x={place(layers, opened)} width={place(layers, 1)} height="100%" />
    </svg>
  );
});

/** One layer of a real model, opened, over the film of all its layers. */
export function ModelsView({ state, set, uid, covered }: ViewProps) {
  const { r, model: name, on } = state;
  const { model, rows } = useMemo(() => budget({ model: name, on, r }), [name, on, r]);
  const layout = useMemo(() => layoutOf(model), [model]);
  const paired = rows.filter((row) => row.on);
  const opened = Math.floor(model.layers * 0.42);
  const chosen = projectionsOf(on).join(' ');
  const choices = CHOICES.includes(chosen) ? CHOICES : [chosen, ...CHOICES];
  const vars = {
    '--n': layout.columns,
    '--w': layout.width,
    '--t': layout.height,
  } as CSSProperties;
  return (
    <>
      <div className={`${picture.pic} ${styles.pic}`} style={vars}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend that the picture says already */}
        <div role="group" aria-label={says.menu} onKeyDown={onKeyDown}>
          {layout.placed.map(({ matrix, x, y, width, height, column }, n) => {
            const has = paired.some((one) => one.matrix === matrix);
            return (
              <button
                key={matrix.name}
                type="button"
                className={styles.matrix}
                tabIndex={n === 0 ? 0 : -1}
                aria-pressed={has}
                aria-disabled={covered || undefined}
                aria-label={says.matrix(
                  says.names[matrix.does],
                  matrix.name,
                  shape(matrix.rows, matrix.cols),
                )}
                style={
                  {
                    '--x': x,
                    '--y': y,
                    '--mw': width,
                    '--mh': height,
                    '--c': column,
                  } as CSSProperties
                }
                onClick={() => {
                  if (!covered) set({ on: toggled(on, matrix, !has) });
                }}
              >
                <FrozenBox id={`${uid}-m${n}`} />
                <span data-on={has || undefined}>
                  {matrix.does === 'joint' ? (
                    <Named long={says.names.joint} short={says.jointShort} />
                  ) : (
                    says.names[matrix.does]
                  )}
                </span>
                {has && <i className={`${lora.stripA} ${lora.trained}`} style={thick(r / width)} />}
                {has && <i className={`${lora.stripB} ${lora.trained}`} style={thick(r / height)} />}
              </button>
            );
          })}
        </div>
        <p className={`${styles.notes} ${picture.long}`}>
          <b>{says.tap}</b>
          <small>{linked(says.scale, frozen, trained)}</small>
        </p>
        <svg className={styles.opens} aria-hidden="true">
          <line x1="0" y1="1" x2="100%" y2="1" />
          <line x1="0" y1="1" x2={place(model.layers, opened)} y2="100%" />
          <line x1="100%" y1="1" x2={place(model.layers, opened + 1)} y2="100%" />
        </svg>
        <Film uid={uid} layers={model.layers} opened={opened} pairs={paired.length} />
        <small className={styles.caption}>
          <Named
            long={says.film(model.name, model.layers)}
            short={linked(says.filmShort(model.layers), frozen, trained)}
          />
        </small>
      </div>
      <div className={`${controls.controls} ${styles.controls}`}>
        <RankSlider
          rank={r}
          set={set}
          max={64}
          scale="log"
          ticks={RANKS}
          valueText={(rank) => says.rank(rank, formatNumber(budget({ ...state, r: rank }).trained))}
          disabled={covered}
        />
        <Select
          aria-label={says.menu}
          value={chosen}
          aria-disabled={covered || undefined}
          onChange={(event) => {
            if (!covered) set({ on: event.currentTarget.value });
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {says.pairsOn(choice.split(' ').filter(Boolean))}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
}
