import { useDeferredValue, useRef } from 'react';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { linked } from '../../../../ui/linked.tsx';
import { lettered } from './Formula.tsx';
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
import { words } from './words/target.ts';

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
        <legend>{lettered(words.legend(side))}</legend>
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
            {linked(words.target(labelOf(target).made), (name) => (
              <b>{name}</b>
            ))}
          </p>
          <div className={styles.outerLayer}>
            <Picture grid={seen.target} scale={plain} shades={shadesOf(target)} />
          </div>
        </div>
        <div className={styles.outer}>
          <p className={styles.label}>
            <b>{lettered(words.best(r))}</b>{' '}
            {words.numbers(formatNumber(2 * side * r), formatPercent((2 * r) / side))}
          </p>
          <div className={styles.outerLayer}>
            <canvas ref={canvas} width={pixels} height={pixels} hidden={seen.best === undefined} />
            {seen.best === undefined && (
              <p className={styles.workingOut}>
                {seen.failed ? words.failed : words.working(Math.floor(seen.share * 100))}
              </p>
            )}
          </div>
        </div>
      </div>
      <p className={styles.count}>
        {linked(words.missed(errorText(error), r), (share) => (
          <strong>{share}</strong>
        ))}
      </p>
      <RankSlider
        value={r}
        max={top}
        presets={[1, 4, 8, 24, 64, 500, 1000]}
        valueText={(rank) => words.rank(rank, errorText(spectrumOf(target).errors[rank] as number))}
        onChange={(rank) => set({ r: rank })}
      />
      <TargetCharts target={target} r={r} />
      <p>{words.why}</p>
      <details className={styles.chooser}>
        <summary>{words.howSummary}</summary>
        <p>{words.how}</p>
      </details>
      <span ref={paper} className={styles.paper} hidden />
      <span ref={ink} className={styles.ink} hidden />
      <span ref={low} className={styles.low} hidden />
      <span ref={high} className={styles.high} hidden />
    </div>
  );
}
