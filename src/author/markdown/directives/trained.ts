import { toned } from './toned.ts';

export const trained = toned('trained', ':trained[A]{of=lora part=A}');
