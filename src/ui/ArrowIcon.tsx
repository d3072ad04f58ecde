import { Icon } from './Icon.tsx';

const ARROWS = {
  up: 'M8 14V3M3 8l5-5 5 5',
  down: 'M8 2v11M3 8l5 5 5-5',
  left: 'M14 8H3M8 3L3 8l5 5',
  right: 'M2 8h11M8 3l5 5-5 5',
};

export const ArrowIcon = ({ to }: { to: keyof typeof ARROWS }) => <Icon d={ARROWS[to]} />;
