import { memo } from 'react';
import { formatNumber } from '../../../../notation/format.ts';
import { linked } from '../../../../ui/linked.tsx';
import { SourceLink } from './AdvicePanel.tsx';
import { rules } from './advise.ts';
import styles from './decision.module.css';
import { HALF_WAY, REMOVABLE } from './learningCurve.ts';
import { roadNamed } from './roads.ts';
import { words } from './words.ts';

/** How the advice and the curve come about, in words. */
export const Grounds = memo(function Grounds({ decided }: { decided: string | undefined }) {
  return (
    <div className={styles.grounds}>
      <details>
        <summary>{words.grounds.rule}</summary>
        <p>{words.grounds.howToRead}</p>
        <ol>
          {rules.map(({ id, road, condition, source, at }) => (
            <li key={id} aria-current={id === decided || undefined}>
              {condition}: <b>{roadNamed(road).name}</b>. <SourceLink id={source} at={at} />
            </li>
          ))}
        </ol>
      </details>
      <details>
        <summary>{words.grounds.curve}</summary>
        <p>
          {linked(words.grounds.shaped, () => (
            <SourceLink id="lora" at={words.places.table16} />
          ))}
        </p>
        <p>{words.grounds.inWords(Math.round(REMOVABLE * 100), HALF_WAY, formatNumber(HALF_WAY * 9))}</p>
        <p>{words.grounds.elsewhere}</p>
      </details>
    </div>
  );
});
