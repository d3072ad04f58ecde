/** What the figure says. */
export const words = {
  short: 'A share as a sector of a disc',
  state: (share: number) => `The sector is ${share} % of the disc.`,
  change: (before: number, share: number) => `From ${before} % to ${share} %.`,
  table: { caption: 'Shares', columns: ['part', 'per cent'], sector: 'sector', rest: 'rest' },
  share: (share: number) => `${share} %`,
};
