import { toned } from './toned.ts';

export const frozen = toned('frozen', ':frozen[the base weights]');
