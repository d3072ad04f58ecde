/** As much of a text as a message can hold. */
export const clip = (text: string) => (text.length > 40 ? `${text.slice(0, 37)}…` : text);
