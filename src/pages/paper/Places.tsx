import { words } from '#words/paper';
import { TextButton } from '../../ui/TextButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Places.module.css';
import type { PaperItem } from './paper.ts';

interface Props {
  title: string;
  items: readonly PaperItem[];
  chosen: readonly PaperItem[];
  onGo(item: PaperItem): void;
}

/** Ways back to some questions of the paper. */
export function Places({ title, items, chosen, onGo }: Props) {
  if (chosen.length === 0) return null;
  return (
    <>
      <h4 className={styles.title}>{title}</h4>
      <ul className={styles.places}>
        {chosen.map((item) => (
          <li key={item.face.id}>
            <TextButton onClick={() => onGo(item)}>
              <VisuallyHidden>{words.question}</VisuallyHidden>
              {items.indexOf(item) + 1}
            </TextButton>
          </li>
        ))}
      </ul>
    </>
  );
}
