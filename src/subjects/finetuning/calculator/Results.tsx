import { formatNumber, formatPercent } from '../../../notation/format.ts';
import { formatBinary, formatBytes } from '../../../notation/formatBytes.ts';
import fields from '../parts/fields.module.css';
import type { ModelConfig } from '../peft/modelConfig.ts';
import { packedTotal } from '../peft/modelConfig.ts';
import type { Settings } from '../peft/settings.ts';
import { words } from '../words/en/calculator.ts';
import { assumptions } from './assumptions.ts';
import type { Calculated } from './calculate.ts';
import styles from './calculator.module.css';
import { Memory } from './Memory.tsx';
import { methodOf } from './methods.ts';
import { PythonCode } from './PythonCode.tsx';
import { pythonOf } from './python.ts';
import { Sources } from './Sources.tsx';
import type { CalculatorState } from './state.ts';
import { Working } from './Working.tsx';

interface Props {
  state: CalculatorState;
  model: ModelConfig;
  settings: Settings;
  result: Calculated;
}

/** What comes out: the counts, the file, the memory, each with how it is reached. */
export function Results({ state, model, settings, result }: Props) {
  const { counts, file, memory } = result;
  const { trainable, total, base, added } = counts;
  const code = pythonOf(state, model, settings, counts);
  const packed = packedTotal(model) + added;
  return (
    <>
      <dl className={styles.figures}>
        <Figure term={words.results.trained} value={formatNumber(trainable)} trained />
        <Figure term={words.results.all} value={formatNumber(total)} note={words.results.modelWhatAdded} />
        <Figure
          term={words.results.share}
          value={formatPercent(trainable / total)}
          note={words.results.allPeftPrints}
        />
        <Figure term={words.results.shareAlone} value={formatPercent(trainable / base)} />
        <Figure
          term={settings.method === 'full' ? words.results.modelFile : words.results.adapterFile}
          value={formatBytes(file.bytes, 1)}
          note={words.results.fileNote(formatBinary(file.bytes), file.note)}
        />
        {memory.ok && (
          <Figure
            term={words.results.memoryForTraining}
            value={formatBytes(memory.total, 1)}
            note={words.results.batchTokensEach(formatNumber(state.batch), formatNumber(state.length))}
          />
        )}
      </dl>
      {[...counts.warnings, ...counts.notes].length > 0 && (
        <ul className={fields.notes}>
          {[...counts.warnings, ...counts.notes].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {settings.method === 'qlora' && (
        <p className={fields.note}>
          {words.results.counterThatTakes(formatNumber(packed), formatPercent(trainable / packed))}
        </p>
      )}
      <h2>{words.results.working}</h2>
      <Working {...counts} />
      <h2>{words.results.memoryForTraining}</h2>
      {memory.ok ? (
        <Memory parts={memory.parts} total={memory.total} />
      ) : (
        <p className={fields.problem}>{memory.message}</p>
      )}
      <h3>{words.results.whatThisRests}</h3>
      <ul>
        {assumptions(state, model).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{words.results.python}</h2>
      <PythonCode code={code} peft={code.includes('from peft')} />
      <h2>{words.results.sources}</h2>
      <Sources method={methodOf(state.method)} />
    </>
  );
}

function Figure({
  term,
  value,
  note,
  trained,
}: {
  term: string;
  value: string;
  note?: string;
  trained?: boolean;
}) {
  return (
    <div>
      <dt>
        {trained && <span className={`${styles.swatch} ${styles.trained}`} aria-hidden="true" />}
        {term}
      </dt>
      <dd>
        <span className={styles.value}>{value}</span>
        {note && <small>{note}</small>}
      </dd>
    </div>
  );
}
