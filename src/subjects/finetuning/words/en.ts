/** The sentences of this subject's pages, in English. */
export const words = {
  lab: {
    title: 'Lab',
    description:
      'Fine-tune a real transformer in the browser: full fine-tuning, LoRA, adapters, prompts, side by side.',
    invitation: 'In [the lab] you fine-tune a small model yourself.',
  },
  calculator: {
    title: 'Calculator',
    description:
      'How many parameters a method trains in a model, how large its file is, and what memory training takes.',
  },
};
