import { createStore } from 'zustand/vanilla';

/** Whether figures that dock over their text are folded: all of a page, for as long as it is read. */
export const dock = createStore(() => ({ folded: false }));
