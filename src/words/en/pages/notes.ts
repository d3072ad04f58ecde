export const words = {
  lead: 'For teaching [this topic] in class. The answers are on [a page of their own].',
  none: 'This topic has no notes.',
};
