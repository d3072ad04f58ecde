import { formatFixed, formatFixedPercent } from '../../../../notation/format.ts';
import { linked } from '../../../../ui/linked.tsx';
import type { Scene } from './model.ts';
import styles from './promptTuning.module.css';
import { answers, WEIGHTS } from './reader.ts';
import { Sequence } from './Sequence.tsx';
import { examples } from './task.ts';
import { words } from './words.ts';

const bold = (text: string) => <b>{text}</b>;

/** From the input down through the frozen model to answer and loss; the gradient runs back up on the left. */
export function Flow({ scene }: { scene: Scene }) {
  const { moment, tokens, vectors, attention, output, bare, wanted, phase, right } = scene;
  return (
    <div className={styles.flow} data-phase={phase.replace(' ', '-')}>
      <Sequence prompt={moment.prompt} tokens={tokens} vectors={vectors} attention={attention} />
      <div className={styles.strip}>
        <Down />
        <Up label={words.flow.gradient} />
      </div>
      <div className={styles.strip}>
        <Down />
        <span className={styles.aside}>{words.flow.nothingBack}</span>
      </div>
      <div className={styles.block} data-part="model">
        <span className={styles.through} aria-hidden="true" />
        <p className={styles.plate}>{linked(words.flow.model(WEIGHTS), bold)}</p>
      </div>
      <div className={styles.strip}>
        <Up label="" />
      </div>
      <div className={styles.strip}>
        <Down />
      </div>
      <div className={styles.loss} data-part="loss">
        <p>{linked(words.flow.loss(formatFixed(moment.loss, 2)), bold)}</p>
        <p>{words.flow.over(examples.length, right)}</p>
      </div>
      <div data-part="answer">
        <p className={styles.head}>{words.flow.answer}</p>
        <ul className={styles.bars}>
          {answers.map((answer, i) => (
            <li key={answer}>
              <span className={answer === wanted ? styles.wanted : undefined}>{answer}</span>
              <span className={styles.track}>
                <span
                  className={styles.bar}
                  style={{ inlineSize: `${((output[i] ?? 0) * 100).toFixed(1)}%` }}
                />
                {bare && (
                  <span
                    className={styles.tick}
                    style={{ insetInlineStart: `${((bare[i] ?? 0) * 100).toFixed(1)}%` }}
                  />
                )}
              </span>
              <span className={styles.share}>
                {formatFixedPercent(output[i] ?? 0)}
                {bare && (
                  <span className="visually-hidden">
                    {words.flow.withoutPrompt(formatFixedPercent(bare[i] ?? 0))}
                  </span>
                )}
                {answer === wanted && <span className="visually-hidden">{words.flow.wanted}</span>}
              </span>
            </li>
          ))}
        </ul>
        <p className={styles.key}>
          <span className={styles.keyTick} aria-hidden="true" /> {linked(words.flow.key(wanted), bold)}
        </p>
      </div>
    </div>
  );
}

/** What goes forward. */
function Down() {
  return (
    <svg className={styles.down} width="16" height="36" viewBox="0 0 16 36" aria-hidden="true">
      <path d="M8 0 V26" className="fig-line" />
      <path d="M3 24 L8 35 L13 24 Z" className={styles.headInk} />
    </svg>
  );
}

/** What comes back. */
function Up({ label }: { label: string }) {
  return (
    <span className={styles.up}>
      <svg width="16" height="36" viewBox="0 0 16 36" aria-hidden="true">
        <path d="M8 36 V10" className="fig-signal" />
        {label && <path d="M3 12 L8 1 L13 12 Z" className={styles.headSignal} />}
        {!label && <path d="M8 12 V0" className="fig-signal" />}
      </svg>
      {label}
    </span>
  );
}
