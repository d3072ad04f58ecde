import { words as stage } from '#words/stage';
import { words } from '#words/walk';
import { Button } from '../../ui/Button.tsx';
import styles from './controls.module.css';
import picture from './stagePicture.module.css';

interface Props {
  playing: boolean;
  /** What it says while nothing plays. */
  label: string;
  /** What it says on a narrow stage, beside other controls: without it, the sign alone is seen there. */
  short?: string | undefined;
  disabled?: boolean;
  onPress(): void;
}

/** Starts and stops what moves. */
export const PlayButton = ({ playing, label, short, disabled, onPress }: Props) => (
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
    {short && !playing && <span className={picture.short}>{short}</span>}
  </Button>
);
