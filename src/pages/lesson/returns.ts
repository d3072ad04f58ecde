/** Whether the learner comes back to a course they have begun, as `themeScript.ts` has found before the first paint. */
export const returns = () => 'returning' in document.documentElement.dataset;
