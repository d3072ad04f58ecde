import { useDeferredValue, useRef } from 'react';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { Letter } from './Formula.tsx';
import styles from './lora.module.css';
import { type LoraState, maxRank } from './model.ts';
import { Picture } from './Picture.tsx';
import { RankSlider } from './RankSlider.tsx';
import type { Shades } from './shade.ts';
import { TargetCharts } from './TargetCharts.tsx';
import { seenOf, shadesOf, sideOf, type TargetName, targetNames } from './targetMatrices.ts';
import { errorText, labelOf, rankOf, spectrumOf } from './targetModel.ts';
import { usePainted } from './usePainted.ts';
import { useTarget } from './useTarget.ts';
import { useTones } from './useTones.ts';

interface Props {
  state: LoraState;
  set(change: Partial<LoraState>): void;
  uid: string;
}

/** The shades of a target stay the same at every rank, so that its imitation can be compared with it. */
const steady = Object.fromEntries(targetNames.map((name) => [name, () => shadesOf(name)])) as Record<
  TargetName,
  () => Shades
>;

/** A matrix to imitate beside its best imitation of rank r, with the spectrum and the error at every rank. */
export function TargetView({ state, set, uid }: Props) {
  const { target } = state;
  const r = rankOf(state);
  const side = sideOf(target);
  const pixels = seenOf(target).length;
  const later = useDeferredValue(r);
  const seen = useTarget(target);
  const canvas = useRef<HTMLCanvasElement>(null);
  const paper = useRef<HTMLSpanElement>(null);
  const ink = useRef<HTMLSpanElement>(null);
  const low = useRef<HTMLSpanElement>(null);
  const high = useRef<HTMLSpanElement>(null);
  const plain = useTones(paper, ink);
  const trained = useTones(low, high);
  usePainted(canvas, seen.best, Math.min(later, seen.rank), trained, steady[target]);
  const error = spectrumOf(target).errors[r] as number;
  const top = Math.min(maxRank(state), side);

  return (
    <div className={styles.view}>
      <fieldset className={styles.choice}>
        <legend>
          A Δ<Letter>Q</Letter> to imitate, {side} × {side}
        </legend>
        {targetNames.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name={`${uid}-target`}
              value={name}
              checked={target === name}
              onChange={() => set({ target: name })}
            />
            <span>{labelOf(name).name}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.pair}>
        <div className={styles.outer}>
          <p className={styles.label}>
            <b>Target</b> {labelOf(target).made}
          </p>
          <div className={styles.outerLayer}>
            <Picture grid={seen.target} scale={plain} shades={shadesOf(target)} />
          </div>
        </div>
        <div className={styles.outer}>
          <p className={styles.label}>
            <b>
              Best <Letter>A</Letter>·<Letter>B</Letter> of rank {r}
            </b>{' '}
            {formatNumber(2 * side * r)} numbers, {formatPercent((2 * r) / side)} of the target
          </p>
          <div className={styles.outerLayer}>
            <canvas ref={canvas} width={pixels} height={pixels} hidden={seen.best === undefined} />
            {seen.best === undefined && (
              <p className={styles.workingOut}>
                {seen.failed
                  ? 'No picture: this browser could not work it out.'
                  : `Working out the picture: ${Math.floor(seen.share * 100)}\u00a0%`}
              </p>
            )}
          </div>
        </div>
      </div>
      <p className={styles.count}>
        <strong>{errorText(error)}</strong> of the target is missed at rank {r}
      </p>
      <RankSlider
        value={r}
        max={top}
        presets={[1, 4, 8, 24, 64, 500, 1000]}
        valueText={(rank) => `rank ${rank}, ${errorText(spectrumOf(target).errors[rank] as number)} missed`}
        onChange={(rank) => set({ r: rank })}
      />
      <TargetCharts target={target} r={r} />
      <p>
        Why hope that the update a task needs is of low rank? RoBERTa reached 90 % of its full performance on
        a paraphrase task along only 200 trained directions (Aghajanyan et al. 2020), and on GPT-3 a pair of
        rank 4 on query and value did as well as one of rank 64 (Hu et al. 2021, Table 6; in section 7.2 the
        two share their leading directions).
      </p>
      <details className={styles.chooser}>
        <summary>How this is worked out</summary>
        <p>
          No product of rank r comes nearer to a target than the first r terms of its singular value
          decomposition, and what it misses is the root of the discarded share of the squared singular values
          (Eckart and Young 1936). The smooth target is built from its decomposition, so its spectrum is
          exact. For the others all 1,000 singular values were worked out beforehand by a full decomposition
          and are kept to 0.025 %; their pictures are worked out here, in a background thread, by the same
          method. Their pictures show every fourth row and column. These four are toy data made by formulas
          and seeds. The last target is real: the change of a query matrix of the small model in the lab,
          worked out here when it is chosen.
        </p>
      </details>
      <span ref={paper} className={styles.paper} hidden />
      <span ref={ink} className={styles.ink} hidden />
      <span ref={low} className={styles.low} hidden />
      <span ref={high} className={styles.high} hidden />
    </div>
  );
}
