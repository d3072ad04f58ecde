import { memo } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { SourceLink } from './AdvicePanel.tsx';
import { cases } from './cases.ts';
import styles from './decision.module.css';
import type { DecisionState } from './state.ts';
import { words } from './words.ts';

interface Props {
  shown: DecisionState['case'];
  uid: string;
  onChange(change: Partial<DecisionState>): void;
}

/** The published cases, and what is published about the one that is loaded. */
export const Cases = memo(function Cases({ shown, uid, onChange }: Props) {
  const loaded = cases.find(({ id }) => id === shown);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: the controls already stand in a fieldset */}
      <div className={styles.cases} role="group" aria-labelledby={`${uid}-cases`}>
        <span id={`${uid}-cases`}>{words.cases.load}</span>
        {cases.map(({ id, button, load }) => (
          <Button key={id} aria-pressed={shown === id} onClick={() => onChange({ ...load, case: id })}>
            {button}
          </Button>
        ))}
      </div>
      <p className={styles.note}>
        {loaded ? loaded.note : words.cases.own}{' '}
        {loaded?.sources.map(({ id, at }, i) => (
          <span key={id}>
            {i > 0 && '; '}
            <SourceLink id={id} at={at} />
          </span>
        ))}
      </p>
    </>
  );
});
