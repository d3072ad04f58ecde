import { Icon } from './Icon.tsx';

export const CrossIcon = () => <Icon d="M3 3 13 13M13 3 3 13" />;
