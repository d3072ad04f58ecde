export const words = {
  taught: (topic: string) => `Taught in “${topic}”.`,
};
