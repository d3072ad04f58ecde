import { plural } from '../plural.ts';

export const words = {
  label: 'Words to look for in topics, questions and the glossary',
  kinds: { section: '', question: 'Question', term: 'Glossary' },
  again: 'Try again',
  failed: 'The list of words could not be fetched. Try again when you are online.',
  fetching: 'Fetching the list of words…',
  nothing: (query: string) => `Nothing was found for “${query}”. Fewer or shorter words find more.`,
  found: (n: number) => plural(n, { one: '# place was found.', other: '# places were found.' }),
};
