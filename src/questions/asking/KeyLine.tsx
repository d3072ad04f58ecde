import type { QuestionFace } from '../../course/types.ts';
import { useProgress } from '../../progress/store.ts';
import { kindOf } from '../kinds/kinds.ts';

/** Which keys do what, in sight. Enter works always; characters can be switched off (WCAG 2.1.4). */
export function KeyLine({ face, checked }: { face: QuestionFace; checked: boolean }) {
  const keys = useProgress((s) => s.settings.keys);
  const kind = kindOf(face.kind);
  const options = (kind.press && kind.options?.(face).all.length) ?? 0;
  return (
    <p className="question-keys">
      {keys && options > 0 && !checked && (
        <>
          Keys <kbd>1</kbd>–<kbd>{options}</kbd> choose,{' '}
        </>
      )}
      <kbd>Enter</kbd> {checked ? 'continues' : 'checks'}
    </p>
  );
}
