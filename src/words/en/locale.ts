/** How this language writes numbers, dates and plurals (BCP 47). */
export const locale = 'en-GB';
