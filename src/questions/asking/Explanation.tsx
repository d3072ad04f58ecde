import type { QuestionKey } from '../../course/types.ts';
import { Markup } from './Markup.tsx';

interface Props {
  answer: QuestionKey;
  /** Where a mistake in the question is reported. */
  report?: string | undefined;
}

/** What is said whatever was answered: the reason, the place in the lesson, the sources. */
export function Explanation({ answer, report }: Props) {
  return (
    <div className="question-explanation">
      <Markup as="div" html={answer.explanation} />
      {answer.visual && (
        <p className="question-see">
          <a
            href={answer.visual.href}
            data-figure={answer.visual.figure}
            data-state={JSON.stringify(answer.visual.state)}
          >
            See it in the figure
          </a>
        </p>
      )}
      <p className="question-see">
        <a href={answer.see.href}>See where the lesson teaches it: {answer.see.label}</a>
      </p>
      {answer.sources && (
        <p className="question-sources">
          Sources: <Markup html={answer.sources} />
        </p>
      )}
      {report && (
        <p className="question-sources">
          <a href={report} rel="noreferrer">
            Report a mistake in this question
          </a>
        </p>
      )}
    </div>
  );
}
