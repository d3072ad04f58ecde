import { memo } from 'react';
import { formatNumber } from '../../../../notation/format.ts';
import { SourceLink } from './AdvicePanel.tsx';
import { rules } from './advise.ts';
import styles from './decision.module.css';
import { HALF_WAY, REMOVABLE } from './learningCurve.ts';
import { roadNamed } from './roads.ts';

/** How the advice and the curve come about, in words. */
export const Grounds = memo(function Grounds({ decided }: { decided: string | undefined }) {
  return (
    <div className={styles.grounds}>
      <details>
        <summary>The rule, line by line</summary>
        <p>
          Read from the top: the first line that holds decides. Order and thresholds are the course’s own, the
          named works support the roads. It says what to try first, no more, and your own measurement beats
          it.
        </p>
        <ol>
          {rules.map(({ id, road, words, source, at }) => (
            <li key={id} aria-current={id === decided || undefined}>
              {words}: <b>{roadNamed(road).name}</b>. <SourceLink id={source} at={at} />
            </li>
          ))}
        </ol>
      </details>
      <details>
        <summary>The toy curve and its formula</summary>
        <p>
          The curve is a toy, shaped after the eight published scores of GPT-3 tuned on MNLI with full
          fine-tuning and LoRA (<SourceLink id="lora" at="Table 16" />
          ). Load that case to see how well it passes through them: it misses by 2.1 points at most.
        </p>
        <p>
          In words: tuning can at best remove {Math.round(REMOVABLE * 100)} of 100 errors the baseline makes.
          Of the way there, n examples go the share n / (n + {HALF_WAY}): half of it with {HALF_WAY}, nine
          tenths with {formatNumber(HALF_WAY * 9)}. If only a share of the labels is right, the end of the way
          is multiplied by that share: every wrong label is taken to be learned. Scattered slips do less harm
          than that, systematic mistakes do not.
        </p>
        <p>
          Another task or model bends elsewhere. RAFT was not used for the fit: there the toy curve says 71.4,
          the published score of T-Few is 75.8.
        </p>
      </details>
    </div>
  );
});
