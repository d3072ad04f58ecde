import { words } from './words.ts';

/** The works the figure leans on, under their ids in `content/sources.yaml`; a test compares the two. */
export const sources = {
  lora: { short: words.sources.lora, url: 'https://arxiv.org/abs/2106.09685' },
  glue: { short: words.sources.glue, url: 'https://huggingface.co/datasets/nyu-mll/glue' },
  ia3: { short: words.sources.ia3, url: 'https://arxiv.org/abs/2205.05638' },
  'learns-less': { short: words.sources['learns-less'], url: 'https://arxiv.org/abs/2405.09673' },
  'new-knowledge': { short: words.sources['new-knowledge'], url: 'https://arxiv.org/abs/2405.05904' },
  'rag-or-tuning': { short: words.sources['rag-or-tuning'], url: 'https://arxiv.org/abs/2312.05934' },
  'peft-docs': { short: words.sources['peft-docs'], url: 'https://huggingface.co/docs/peft' },
  'hf-course': {
    short: words.sources['hf-course'],
    url: 'https://huggingface.co/learn/llm-course/chapter11/1',
  },
  'openai-tuning': {
    short: words.sources['openai-tuning'],
    url: 'https://platform.openai.com/docs/guides/fine-tuning',
  },
  'openai-optimization': {
    short: words.sources['openai-optimization'],
    url: 'https://platform.openai.com/docs/guides/model-optimization',
  },
  'google-tuning': {
    short: words.sources['google-tuning'],
    url: 'https://cloud.google.com/vertex-ai/generative-ai/docs/models/gemini-supervised-tuning-prepare',
  },
} as const;

export type SourceId = keyof typeof sources;
