/** The frame around every figure. */
export const words = {
  stopped: 'The figure has stopped: this is a still picture. Its words and data are below.',
  data: 'Data as a table',
  copyTable: 'Copy as CSV',
  tableCopied: 'Table copied.',
  reset: 'Reset',
  copyLink: 'Copy link to this state',
  linkCopied: 'Link copied.',
  copyRefused: (text: string) => `The browser did not allow copying. Here it is: ${text}`,
};
