import { words as stage } from '#words/stage';
import { words } from '#words/walk';
import { Button } from '../../ui/Button.tsx';
import styles from './controls.module.css';
import picture from './stagePicture.module.css';

interface Props {
  playing: boolean;
  /** What it says while nothing plays. */
  label: string;
  disabled?: boolean;
  onPress(): void;
}

/** Starts and stops what moves; on a narrow stage the sign alone is seen. */
export const PlayButton = ({ playing, label, disabled, onPress }: Props) => (
  <Button
    className={styles.play}
    aria-label={playing ? words.pause : disabled ? stage.waits(label) : label}
    aria-disabled={disabled || undefined}
    onClick={() => {
      if (!disabled) onPress();
    }}
  >
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path d={playing ? 'M1.5 .5h3v11h-3zM7.5 .5h3v11h-3z' : 'M2 .5v11l9-5.5z'} />
    </svg>
    <span className={picture.long}>{playing ? words.pause : label}</span>
  </Button>
);
