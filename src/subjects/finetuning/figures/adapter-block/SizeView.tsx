import type { CSSProperties, ReactNode } from 'react';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import { StageSlider } from '../../../../figures/parts/StageSlider.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { linked } from '../../../../ui/linked.tsx';
import shared from './adapter.module.css';
import { counts, hasAdapter, modelOf, type Side } from './model.ts';
import styles from './size.module.css';
import type { ViewProps } from './view.ts';
import { words } from './words.ts';

const TICKS = [1, 8, 64, 256];
/** A width whose name is too long for the end of the slider. */
const LONG = 1000;
const NAMES = ['query', 'key', 'value', 'output'] as const;
const says = words.sizeView;

interface MatrixProps {
  wide: number;
  /** Of its name. */
  className?: string | undefined;
  children: ReactNode;
}

/** A frozen matrix, so many times as wide as the model and as high as it. */
const Matrix = ({ wide, className, children }: MatrixProps) => (
  <div className={`${styles.matrix} ${shared.hatched}`} style={{ '--w': wide } as CSSProperties}>
    <span className={className}>{children}</span>
  </div>
);

/** One block and its adapters to scale: each adapter is two strips, as long as the model is wide and m thick. */
export function SizeView({ state, set }: ViewProps) {
  const { m, place } = state;
  const model = modelOf(state);
  const { d, wide, forwards } = model;
  const { one } = counts(state);
  const attention = Math.min(NAMES.length, model.attention / d ** 2);
  // Where keys and values are narrower than queries, all four are one box.
  const apart = attention === NAMES.length;
  const vars = {
    '--across': Math.max(attention, wide / d) + 2,
    '--down': 1 + forwards,
  } as CSSProperties;
  const adapter = (side: Side) => (
    <div>
      <p>
        <b className={hasAdapter(place, side) ? shared.trained : undefined}>
          {hasAdapter(place, side) ? <Named long={says.adapter} short={says.adapterShort} /> : says.none}
        </b>
        {hasAdapter(place, side) && <small className={picture.long}> {formatNumber(one)}</small>}
      </p>
      <div className={styles.outline}>
        {hasAdapter(place, side) &&
          (['down', 'up'] as const).map((strip) => (
            <i
              key={strip}
              className={styles.strip}
              style={{ '--m': m / d } as CSSProperties}
              data-part={`adapter ${strip}`}
            />
          ))}
      </div>
    </div>
  );
  return (
    <>
      <div className={`${picture.pic} ${styles.pic}`} style={vars}>
        <div>
          <p className={shared.frozen}>
            <b>{apart ? says.attention : <Named long={says.attention} short={says.attentionShort} />}</b>
          </p>
          <div className={styles.matrices}>
            {apart ? (
              NAMES.map((name) => (
                <Matrix key={name} wide={1}>
                  {says.names[name]}
                </Matrix>
              ))
            ) : (
              <Matrix wide={attention}>
                <Named long={says.four} short={says.fourShort} />
              </Matrix>
            )}
          </div>
        </div>
        {adapter('attention')}
        <div>
          <p className={shared.frozen}>
            <b>{apart ? says.forward : <Named long={says.forward} short={says.forwardShort} />}</b>
          </p>
          <div className={`${styles.matrices} ${styles.stack}`}>
            {Array.from({ length: forwards }, (_, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a matrix is known by its place
              <Matrix key={n} wide={wide / d} className={apart ? undefined : picture.long}>
                {n === 1 ? (
                  <Named long={says.turned(says.shape(wide, d))} short={says.shape(wide, d)} />
                ) : (
                  says.shape(d, wide)
                )}
              </Matrix>
            ))}
          </div>
        </div>
        <div>
          {adapter('feed-forward')}
          <p className={`${styles.note} ${picture.long}`}>
            {says.strips(formatNumber(m), formatNumber(d)).map((line) => (
              <small key={line}>{line}</small>
            ))}
          </p>
        </div>
        <small className={shared.foot}>
          <Named
            long={says.foot(model.name, model.blocks)}
            short={says.footShort(model.blocks, formatNumber(d))}
          />
        </small>
      </div>
      <div className={controls.controls}>
        <StageSlider
          label={linked(says.middle, (name) => (
            <var key={name} className={shared.letter} translate="no">
              {name}
            </var>
          ))}
          name={words.bottleneck.name}
          value={m}
          min={1}
          max={d}
          scale="log"
          tone="train"
          ticks={d < LONG ? [...TICKS, d] : TICKS}
          valueText={(value) =>
            words.bottleneck.value(value, d, formatPercent(counts({ ...state, m: value }).share))
          }
          onChange={(value) => set({ m: value })}
        />
      </div>
    </>
  );
}
