import type { QuestionFace } from '../../course/types.ts';
import { kindOf } from '../kinds/kinds.ts';
import { Markup } from './Markup.tsx';
import type { Hints } from './useHints.ts';

/** The hints asked for so far, and the answer when it was asked for. Each is said as it comes. */
export function HintList({ face, hints }: { face: QuestionFace; hints: Hints }) {
  if (hints.state === 'off') return null;
  return (
    <div aria-live="polite">
      {hints.asked > 0 && (
        <ol className="question-hints" aria-label="Hints">
          {hints.shown.map((hint) => (
            <li key={hint}>
              <Markup html={hint} />
            </li>
          ))}
          {hints.told && <li>The answer: {kindOf(face.kind).rightAnswer(face, hints.told)}</li>}
        </ol>
      )}
    </div>
  );
}
