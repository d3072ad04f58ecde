import { walked } from './parts/walked.ts';

export const storm = walked('translated.test', 'every page while a browser translates it');
