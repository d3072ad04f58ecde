import { words } from '#words/questions';
import type { QuestionKey } from '../../course/types.ts';
import { linked } from '../../ui/linked.tsx';
import styles from './Explanation.module.css';
import { Markup } from './Markup.tsx';

interface Props {
  answer: QuestionKey;
  /** Where a mistake in the question is reported. */
  report?: string | undefined;
}

/** What is said whatever was answered: the reason, the place in the lesson, the sources. */
export function Explanation({ answer: { explanation, visual, see, sources }, report }: Props) {
  return (
    <div className={styles.explanation}>
      <Markup as="div" html={explanation} />
      {visual && (
        <p className={styles.see}>
          <a href={visual.href} data-figure={visual.figure} data-state={JSON.stringify(visual.state)}>
            {words.seeFigure}
          </a>
        </p>
      )}
      <p className={styles.see}>
        <a href={see.href}>{words.see(see.label)}</a>
      </p>
      {sources && (
        <p className={styles.sources}>
          {linked(words.sources, () => (
            <Markup html={sources} />
          ))}
        </p>
      )}
      {report && (
        <p className={styles.sources}>
          <a href={report} rel="noreferrer">
            {words.report}
          </a>
        </p>
      )}
    </div>
  );
}
