import { memo } from 'react';
import { formatNumber, formatPercent } from '../../../notation/format.ts';
import { formatBytes } from '../../../notation/formatBytes.ts';
import fields from '../parts/fields.module.css';
import type { ModelEntry } from '../peft/modelTypes.ts';
import { words } from '../words/en/calculator.ts';
import { decode } from './address.ts';
import { calculate, modelFor, settingsFor } from './calculate.ts';
import styles from './calculator.module.css';
import { methodOf } from './methods.ts';
import { Results } from './Results.tsx';
import { useLater } from './useLater.ts';

interface Props {
  models: readonly ModelEntry[];
  search: string;
}

/** The result of what an address says, or the sentence why there is none; spoken half a second after it changes. */
export const ResultPanel = memo(function ResultPanel({ models, search }: Props) {
  const { state } = decode(search, models);
  const found = modelFor(state, models);
  const settings = found.ok ? settingsFor(state, found.model) : undefined;
  const result = found.ok && settings ? calculate(state, found.model, settings) : undefined;
  const problem = found.ok ? (result?.ok === false ? result.message : '') : found.message;
  const short = result?.ok
    ? words.resultPanel.short(
        formatNumber(result.counts.trainable),
        formatPercent(result.counts.trainable / result.counts.total),
      )
    : words.resultPanel.noResult;
  const spoken = result?.ok
    ? words.resultPanel.spoken({
        method: methodOf(state.method).name,
        short,
        memory: result.memory.ok ? formatBytes(result.memory.total, 1) : undefined,
        warnings: result.counts.warnings.join(' '),
      })
    : problem;
  const said = useLater(spoken, 500);
  return (
    <>
      <section className={styles.results} aria-label={words.resultPanel.result}>
        {found.ok && settings && result?.ok ? (
          <Results state={state} model={found.model} settings={settings} result={result} />
        ) : (
          <p className={fields.problem}>{problem}</p>
        )}
      </section>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <p className={styles.strip} aria-hidden="true">
        {short}
      </p>
    </>
  );
});
