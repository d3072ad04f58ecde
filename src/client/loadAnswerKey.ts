import type { AnswerKey } from '../course/types.ts';
import { fetched } from './fetched.ts';

/** The answers at an address. */
export const loadAnswerKey = (address: string): Promise<AnswerKey> => fetched<AnswerKey>(address);
