export { figures } from './figures/figures.ts';
export { islands } from './islands.ts';
