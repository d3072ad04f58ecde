import { useId, useState } from 'react';
import { scriptFailed } from '../../../client/scriptFailed.ts';
import { formatNumber } from '../../../notation/format.ts';
import { Button } from '../../../ui/Button.tsx';
import fields from '../parts/fields.module.css';
import type { ModelSizes } from '../peft/modelTypes.ts';
import { words } from '../words/en/calculator.ts';
import styles from './calculator.module.css';

/** Reads a pasted config.json; says what was read, or why it could not be. Nothing leaves the browser. */
export function PasteConfig({ onPaste }: { onPaste(sizes: ModelSizes): void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<{ text: string; problem: boolean }>({ text: '', problem: false });

  async function use(): Promise<void> {
    const { parseConfig } = await import('../peft/parseConfig.ts');
    const parsed = parseConfig(text);
    setSaid({
      text: parsed.ok
        ? words.pasteConfig.read(parsed.model.id, formatNumber(parsed.model.total))
        : parsed.message,
      problem: !parsed.ok,
    });
    if (parsed.ok) onPaste(parsed.sizes);
  }

  return (
    <details className={styles.more}>
      <summary>{words.pasteConfig.anotherModelPaste}</summary>
      <div className={fields.field}>
        <label htmlFor={id}>{words.pasteConfig.textConfigJson}</label>
        <textarea
          id={id}
          className={`${fields.text} ${styles.code}`}
          rows={6}
          spellCheck={false}
          aria-describedby={`${id}-said`}
          aria-invalid={said.problem}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setSaid({ text: '', problem: false });
          }}
        />
        <Button onClick={() => use().catch(scriptFailed)}>{words.pasteConfig.useThisConfiguration}</Button>
        <p className={said.problem ? fields.problem : fields.note} id={`${id}-said`} role="status">
          {said.text}
        </p>
      </div>
    </details>
  );
}
