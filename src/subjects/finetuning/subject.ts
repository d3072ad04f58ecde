import type { Subject } from '../contract.ts';
import { specs } from './figures/specs.ts';
import { words } from './words/en.ts';

/** Fine-tuning of large language models: figures, a calculator of parameters and memory, and a lab. */
export const subject = {
  figures: specs,
  pages: {
    lab: {
      meta: () => ({ title: words.lab.title, description: words.lab.description }),
      nav: { label: words.lab.title, order: 20 },
      invitation: words.lab.invitation,
    },
    calculator: {
      needs: 'models.yaml',
      meta: () => ({ title: words.calculator.title, description: words.calculator.description }),
      nav: { label: words.calculator.title, order: 40 },
    },
  },
  data: ['models.yaml'],
} as const satisfies Subject;
