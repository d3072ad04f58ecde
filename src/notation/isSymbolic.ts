/** Whether this is symbols, numbers or units and no words: nothing that a translator could do but harm. */
export const isSymbolic = (text: string): boolean => !/[a-z]{2}/.test(text);
