export const words = {
  lead: 'What you have answered so far, by topic and by what you should be able to do.',
  noScript: 'Progress is kept by a script in your browser, and scripts are switched off.',
};
