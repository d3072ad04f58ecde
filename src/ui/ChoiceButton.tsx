import type { ComponentProps } from 'react';
import styles from './ChoiceButton.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'aria-pressed'> {
  chosen: boolean;
}

/** One value of a few that are offered side by side. */
export const ChoiceButton = ({ chosen, className, ...rest }: Props) => (
  <button
    type="button"
    className={[styles.choice, className].filter(Boolean).join(' ')}
    aria-pressed={chosen}
    {...rest}
  />
);
