import { type ComponentProps, memo } from 'react';
import { Hatch } from '../../parts/Hatch.tsx';
import styles from './lora.module.css';

/** A hatched box: what training leaves as it is. */
export const FrozenBox = memo(function FrozenBox({
  id,
  className = '',
  size = 9,
  ...rest
}: { id: string; size?: number } & ComponentProps<'svg'>) {
  return (
    <svg className={`${styles.fill} ${className}`} aria-hidden="true" {...rest}>
      <defs>
        <Hatch id={id} size={size} />
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} className="fig-frozen" />
    </svg>
  );
});
