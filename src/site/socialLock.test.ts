import { expect, it } from 'vitest';
import { formatDiagnostic } from '../author/diagnostic.ts';
import { dueCards, isOwn, judgeCards, SOCIAL_LOCK, writeLock } from './socialLock.ts';

const card = (file: string, hash: string) => ({ file, html: '', hash });
const home = card('social.png', 'a1');
const lesson = card('lessons/of/social.png', 'b2');
const cards = [home, lesson];
const drawn = { 'social.png': '', 'lessons/of/social.png': '', [SOCIAL_LOCK]: writeLock(cards) };

it('draws every picture that is missing, and none twice', () => {
  expect(dueCards(cards, {})).toEqual(cards);
  expect(dueCards(cards, drawn)).toEqual([]);
  expect(judgeCards(cards, drawn, 'content')).toEqual([]);
});

it('says which picture was drawn from something older, and which is not there', () => {
  const { 'social.png': _, ...without } = drawn;
  expect(judgeCards([home, card(lesson.file, 'b3')], without, 'content').map(formatDiagnostic)).toEqual([
    'content/social.png:1:1: there is no such picture yet: npm run previews',
    'content/lessons/of/social.png:1:1: drawn from something older: npm run previews',
  ]);
});

it('leaves a picture alone that was not drawn', () => {
  const own = { ...drawn, [SOCIAL_LOCK]: writeLock([home]) };
  expect(isOwn(lesson, own)).toBe(true);
  expect(dueCards([home, card(lesson.file, 'b3')], own)).toEqual([]);
});
