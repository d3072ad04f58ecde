import { expect, test } from 'vitest';
import { reportAddress } from './reportAddress.ts';

const question = {
  id: 'lora-count',
  version: 2,
  page: 'https://example.org/course/lora/?lora.r=8#q-lora-count',
};

test('is a new issue of the repository with id, version, seed and page', () => {
  const address = new URL(reportAddress('https://github.com/someone/course', { ...question, seed: 77 }));
  expect(address.origin + address.pathname).toBe('https://github.com/someone/course/issues/new');
  expect(address.searchParams.get('title')).toBe('Question lora-count');
  expect(address.searchParams.get('body')).toBe(
    `Question: lora-count\nVersion: 2\nSeed: 77\nPage: ${question.page}\n\nWhat is wrong:\n`,
  );
});

test('names no seed where there is none, and takes a repository with a slash at its end', () => {
  const address = new URL(reportAddress('https://github.com/someone/course/', question));
  expect(address.pathname).toBe('/someone/course/issues/new');
  expect(address.searchParams.get('body')).not.toContain('Seed');
});
