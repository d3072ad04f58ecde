import { Icon } from './Icon.tsx';

export const CheckIcon = () => <Icon d="M2.5 8.5 6.5 13 13.5 3" />;
