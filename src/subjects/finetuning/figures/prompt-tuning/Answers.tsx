import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatFixedPercent } from '../../../../notation/format.ts';
import type { sceneOf } from './model.ts';
import { answers } from './reader.ts';
import styles from './training.module.css';
import { words } from './words.ts';

const says = words.training;

/** How likely each answer is to the model, now and before training. */
export function Answers({ scene: { output, before, wanted, step } }: { scene: ReturnType<typeof sceneOf> }) {
  return (
    <div className={styles.answers} data-part="answer">
      <small className={picture.long}>{says.answered(wanted ?? '')}</small>
      <ul>
        {answers.map((answer, i) => {
          const share = output[i] ?? 0;
          return (
            <li key={answer} data-wanted={answer === wanted || undefined}>
              <span>{answer}</span>
              <span className={styles.track} aria-hidden="true">
                <i style={{ inlineSize: `${(100 * share).toFixed(1)}%` }} />
                {step > 0 && (
                  <i
                    className={styles.tick}
                    style={{ insetInlineStart: `${(100 * (before[i] ?? 0)).toFixed(1)}%` }}
                  />
                )}
              </span>
              <span>{formatFixedPercent(share)}</span>
            </li>
          );
        })}
      </ul>
      <small className={`${styles.key} ${picture.long}`} hidden={step === 0}>
        <i className={styles.tick} aria-hidden="true" /> {says.before}
      </small>
    </div>
  );
}
