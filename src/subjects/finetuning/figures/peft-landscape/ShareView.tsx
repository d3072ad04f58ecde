import { memo } from 'react';
import { formatPercent } from '../../../../notation/format.ts';
import { MethodList, NothingToTrain } from './MethodList.tsx';
import type { MethodId } from './methods.ts';
import { USUAL } from './model.ts';
import type { ModelId } from './models.ts';

const LEAST = 1e-8;
/** Place of a share on the axis, in per cent of its length. */
export const acrossShare = (share: number): number => 100 * (1 - Math.log10(share) / Math.log10(LEAST));

const ticks = [
  { share: 1e-8, text: '0.000001\u00a0%', place: 'landscape-axis-start' },
  { share: 1e-6, text: formatPercent(1e-6), place: 'landscape-axis-spare' },
  ...[1e-4, 1e-2].map((share) => ({ share, text: formatPercent(share), place: undefined })),
  { share: 1, text: formatPercent(1), place: 'landscape-axis-end' },
];
/** Powers of ten between the ends, but for the edges of the band, which it draws itself. */
const decades = [0, 1, 2, 3, 5, 7, 8];
const [from, to] = [acrossShare(USUAL[0]), acrossShare(USUAL[1])];

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
    <div className="landscape-shares">
      <div className="landscape-axis" aria-hidden="true">
        <p>trained share, each line ten times the one before it</p>
        <div className="landscape-axis-line">
          <span className="landscape-axis-band" style={{ insetInlineStart: `${(from + to) / 2}%` }}>
            usual range
          </span>
          {ticks.map(({ share, text, place }) => (
            <span key={share} className={place} style={{ insetInlineStart: `${acrossShare(share)}%` }}>
              {text}
            </span>
          ))}
        </div>
      </div>
      <MethodList model={model} method={method} className="landscape-rows" onPick={onPick}>
        {({ id, trained, share }) => (
          <>
            <span className="landscape-track" aria-hidden="true">
              <span
                className="landscape-band"
                style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }}
              />
              {decades.map((decade) => (
                <span
                  key={decade}
                  className="landscape-decade"
                  style={{ insetInlineStart: `${decade * 12.5}%` }}
                />
              ))}
              {trained > 0 && (
                <span
                  className="landscape-answer landscape-dot"
                  style={{ insetInlineStart: `${acrossShare(share)}%` }}
                />
              )}
              {id === 'lora-8' && predicted !== undefined && (
                <span
                  className="landscape-guess"
                  style={{ insetInlineStart: `${acrossShare(predicted)}%` }}
                />
              )}
            </span>
            {trained > 0 ? (
              <span className="landscape-answer landscape-value">
                <b>{formatPercent(share)}</b>
                {id === 'lora-8' && predicted !== undefined && (
                  <span>{`, predicted ${formatPercent(predicted)}`}</span>
                )}
              </span>
            ) : (
              <NothingToTrain />
            )}
          </>
        )}
      </MethodList>
      <p className="landscape-note">
        <span className="landscape-swatch landscape-band-swatch" aria-hidden="true" /> range usually named for
        efficient methods, 0.01–1 %. Share: trained numbers over all, added ones included.
      </p>
    </div>
  );
});
