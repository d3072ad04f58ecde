import { memo } from 'react';
import { Axis } from '../../../../figures/parts/Axis.tsx';
import { Swatch } from '../../../../figures/parts/Swatch.tsx';
import { logarithmic } from '../../../../figures/parts/scales.ts';
import { formatPercent } from '../../../../notation/format.ts';
import { USUAL } from './describe.ts';
import styles from './landscape.module.css';
import { MethodList, NothingToTrain } from './MethodList.tsx';
import type { MethodId } from './methods.ts';
import type { ModelId } from './models.ts';
import { words } from './words.ts';

/** Trained shares in per cent of the axis. */
const scale = logarithmic([1e-8, 1], [0, 100]);
const ticks = [1e-8, 1e-6, 1e-4, 1e-2, 1];
/** The least share as it is said; a formatted number would be a power of ten. */
const written = (share: number): string => (share === 1e-8 ? '0.000001\u00a0%' : formatPercent(share));
/** Powers of ten between the ends, but for the edges of the band, which it draws itself. */
const decades = [0, 1, 2, 3, 5, 7, 8];
const [from, to] = [scale(USUAL[0]), scale(USUAL[1])];

interface Props {
  model: ModelId;
  method: MethodId;
  /** The share that was predicted for LoRA of rank 8 on this model. */
  predicted?: number | undefined;
  onPick(method: MethodId): void;
}

/** Trained shares on one logarithmic axis, with the range that is usually named. */
export const ShareView = memo(function ShareView({ model, method, predicted, onPick }: Props) {
  return (
    <div className={styles.shares}>
      <div className={styles.axis} aria-hidden="true">
        <p>{words.share.axis}</p>
        <div className={styles.axisLine}>
          <span className={styles.axisBand} style={{ insetInlineStart: `${(from + to) / 2}%` }}>
            {words.share.usual}
          </span>
          <svg className={styles.layer} aria-hidden="true">
            <Axis side="bottom" unit="%" scale={scale} at={40} ticks={ticks} format={written} inside />
          </svg>
        </div>
      </div>
      <MethodList model={model} method={method} className={styles.rows} onPick={onPick}>
        {({ id, trained, share }) => (
          <>
            <span className={styles.track} aria-hidden="true">
              <span
                className={styles.band}
                style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }}
              />
              {decades.map((decade) => (
                <span
                  key={decade}
                  className={styles.decade}
                  style={{ insetInlineStart: `${decade * 12.5}%` }}
                />
              ))}
              {trained > 0 && (
                <span
                  className={`${styles.answer} ${styles.dot}`}
                  style={{ insetInlineStart: `${scale(share)}%` }}
                />
              )}
              {id === 'lora-8' && predicted !== undefined && (
                <span className={styles.guess} style={{ insetInlineStart: `${scale(predicted)}%` }} />
              )}
            </span>
            {trained > 0 ? (
              <span className={`${styles.answer} ${styles.value}`}>
                <b>{formatPercent(share)}</b>
                {id === 'lora-8' && predicted !== undefined && (
                  <span>{words.share.predicted(formatPercent(predicted))}</span>
                )}
              </span>
            ) : (
              <NothingToTrain />
            )}
          </>
        )}
      </MethodList>
      <p className={styles.note}>
        <Swatch>
          <rect className={styles.bandArea} width={22} height={14} />
          <path className={styles.bandEnds} d="M0.5 0V14M21.5 0V14" />
        </Swatch>{' '}
        {words.share.note}
      </p>
    </div>
  );
});
