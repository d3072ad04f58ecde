export const words = {
  noScript:
    'Search needs scripts, which are switched off. Here is everything by its headings; the [glossary] has the terms.',
  noScriptNoGlossary: 'Search needs scripts, which are switched off. Here is everything by its headings.',
};
