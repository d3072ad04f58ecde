import { Markup } from './Markup.tsx';
import type { Hints } from './useHints.ts';

/** The hints asked for so far. Each is said as it comes. */
export function HintList({ hints }: { hints: Hints }) {
  if (hints.state === 'off') return null;
  return (
    <div aria-live="polite">
      {hints.shown.length > 0 && (
        <ol className="question-hints" aria-label="Hints">
          {hints.shown.map((hint) => (
            <li key={hint}>
              <Markup html={hint} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
