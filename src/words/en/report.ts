/** A report of a mistake in a question, as it is filled in for the learner. */
export const words = {
  title: (question: string) => `Question ${question}`,
  question: (id: string) => `Question: ${id}`,
  version: (version: number) => `Version: ${version}`,
  seed: (seed: number) => `Seed: ${seed}`,
  page: (address: string) => `Page: ${address}`,
  wrong: 'What is wrong:',
};
