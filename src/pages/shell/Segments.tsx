import { ProgressLine } from './ProgressLine.tsx';
import styles from './Segments.module.css';

interface Props {
  /** How long each part is beside the others, and how much of it is done. */
  parts: readonly { id: string; length: number; share: number }[];
}

/** A thin line under the head of the page, in parts. */
export const Segments = ({ parts }: Props) => (
  <div className={styles.line} aria-hidden="true">
    {parts.map(({ id, length, share }) => (
      <div key={id} style={{ flexGrow: length }}>
        <ProgressLine share={share} />
      </div>
    ))}
  </div>
);
