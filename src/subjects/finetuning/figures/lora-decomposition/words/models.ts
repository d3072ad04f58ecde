/** What the view of real models draws. */
export const words = {
  model: 'Model',
  does: {
    query: 'query',
    key: 'key',
    value: 'value',
    joint: 'query, key and value',
    output: 'output of attention',
    gate: 'feed-forward, gate',
    up: 'feed-forward, up',
    down: 'feed-forward, down',
  },
  notes: {
    'llama-2-7b': 'Every layer has seven matrices. All four of attention are square.',
    'llama-3.1-8b':
      'Four query heads share one key head and one value head, so k_proj and v_proj are a quarter as wide.',
    'gpt-2': 'Query, key and value stand side by side in one matrix. A pair on it has one A for all three.',
  },
  matrix: (name: string, does: string, shape: string) => `[${name}] ${does}, [${shape}]`,
  trained: (numbers: string) => `${numbers} trained`,
  noPair: 'frozen, no pair',
  count: (trained: string, share: string, whole: string) =>
    `[${trained}] trained parameters, ${share} of ${whole} in all`,
  matrices: (layers: number) => `One of ${layers} layers: matrices with a pair [A], [B]`,
  queryAndValue: 'Query and value',
  all: 'All',
  none: 'None',
  rank: (rank: number, trained: string) => `rank ${rank}, ${trained} trained`,
  legend:
    'Real shapes, from the published configurations, all drawn with one unit; strips are to scale but never thinner than 2 pixels. The bar is the whole model to scale. Each pair holds r · (rows + columns) numbers. Embeddings and the output layer have no pair here, as with “all-linear” in the PEFT library.',
};
