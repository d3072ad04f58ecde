export const words = {
  glossary: 'In the glossary',
  taught: (topic: string) => `Taught in “${topic}”`,
  close: 'Close',
};
