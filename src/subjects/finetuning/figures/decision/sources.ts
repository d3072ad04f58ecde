/** The works the figure leans on, under their ids in `content/sources.yaml`; a test compares the two. */
export const sources = {
  lora: { short: 'Hu et al. 2021', url: 'https://arxiv.org/abs/2106.09685' },
  glue: { short: 'GLUE data set card', url: 'https://huggingface.co/datasets/nyu-mll/glue' },
  ia3: { short: 'Liu et al. 2022', url: 'https://arxiv.org/abs/2205.05638' },
  'learns-less': { short: 'Biderman et al. 2024', url: 'https://arxiv.org/abs/2405.09673' },
  'new-knowledge': { short: 'Gekhman et al. 2024', url: 'https://arxiv.org/abs/2405.05904' },
  'rag-or-tuning': { short: 'Ovadia et al. 2023', url: 'https://arxiv.org/abs/2312.05934' },
  'peft-docs': { short: 'PEFT documentation', url: 'https://huggingface.co/docs/peft' },
  'hf-course': {
    short: 'Hugging Face course',
    url: 'https://huggingface.co/learn/llm-course/chapter11/1',
  },
  'openai-tuning': {
    short: 'OpenAI fine-tuning guide',
    url: 'https://platform.openai.com/docs/guides/fine-tuning',
  },
  'openai-optimization': {
    short: 'OpenAI model optimisation guide',
    url: 'https://platform.openai.com/docs/guides/model-optimization',
  },
  'google-tuning': {
    short: 'Google Cloud tuning guide',
    url: 'https://cloud.google.com/vertex-ai/generative-ai/docs/models/gemini-supervised-tuning-prepare',
  },
} as const;

export type SourceId = keyof typeof sources;
