import { words } from '#words/questions';
import type { QuestionFace } from '../../course/types.ts';
import { useProgress } from '../../progress/store.ts';
import { linked } from '../../ui/linked.tsx';
import { Note } from '../../ui/Note.tsx';
import { kindOf } from '../kinds/kinds.ts';
import styles from './KeyLine.module.css';

const key = (name: string) => <kbd className="boxed">{name}</kbd>;

/** Which keys do what, in sight. Enter works always; characters can be switched off (WCAG 2.1.4). */
export function KeyLine({ face, checked }: { face: QuestionFace; checked: boolean }) {
  const keys = useProgress((s) => s.settings.keys);
  const kind = kindOf(face.kind);
  if (kind.pressed && !checked) return undefined;
  const options = (keys && kind.press && kind.options?.(face).all.length) || 0;
  const { continues, chooses, checks } = words.keys;
  const line = checked ? continues : options > 0 ? chooses(options) : checks;
  return <Note className={styles.keys}>{linked(line, key, key, key)}</Note>;
}
