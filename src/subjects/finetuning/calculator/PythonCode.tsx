import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import fields from '../parts/fields.module.css';
import { words } from '../words/en/calculator.ts';
import styles from './calculator.module.css';

interface Props {
  code: string;
  /** The code makes a configuration of PEFT; else of another library. */
  peft: boolean;
}

/** The Python for what is set, to copy. When copying is not allowed, the code is there to select. */
export function PythonCode({ code, peft }: Props) {
  const [copied, setCopied] = useState<{ code: string; text: string }>();
  return (
    <>
      <div className={styles.buttons}>
        <Button
          onClick={async () => {
            try {
              await navigator.clipboard.writeText(code);
              setCopied({ code, text: words.pythonCode.copied });
            } catch {
              setCopied({ code, text: words.pythonCode.notAllowed });
            }
          }}
        >
          {peft ? words.pythonCode.copyPeftConfig : words.pythonCode.copyPython}
        </Button>
        <span className={fields.note} role="status">
          {copied?.code === code ? copied.text : ''}
        </span>
      </div>
      <section className={styles.scroll} tabIndex={0} aria-label={words.pythonCode.python}>
        <pre>
          <code>{code}</code>
        </pre>
      </section>
    </>
  );
}
