export const words = {
  title: 'Sources',
  who: (authors: string, year: string | number) => `${authors} (${year}). `,
  checked: (date: string) => `. Checked ${date}.`,
};
