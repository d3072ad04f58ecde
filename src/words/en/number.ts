/** A slider and the field for its exact number. */
export const words = {
  field: (name: string, from: string, to: string) => `${name}, from ${from} to ${to}`,
  less: (name: string, step: string) => `${name}: ${step} less`,
  more: (name: string, step: string) => `${name}: ${step} more`,
  presets: (name: string) => `${name}: values to try`,
  unread: (from: string, to: string, now: string) => `Type a number from ${from} to ${to}. It is at ${now}.`,
  outside: (typed: string, from: string, to: string, now: string) =>
    `${typed} is outside ${from} to ${to}. It is at ${now}.`,
  offStep: (step: string, now: string) => `Only steps of ${step} count. It is at ${now}.`,
};
