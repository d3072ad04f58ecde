import { Icon } from './Icon.tsx';

/** An arrow up or down. */
export const ArrowIcon = ({ to }: { to: 'up' | 'down' }) => (
  <Icon d={to === 'up' ? 'M8 14V3M3 8l5-5 5 5' : 'M8 2v11M3 8l5 5 5-5'} />
);
