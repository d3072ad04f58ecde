import type { MethodId } from '../peft/settings.ts';

/** What can be set for a method. */
export type OptionName =
  | 'rank'
  | 'alpha'
  | 'targets'
  | 'embeddings'
  | 'feedForward'
  | 'tokens'
  | 'copies'
  | 'projection'
  | 'encoder'
  | 'bottleneck'
  | 'norms'
  | 'units';

export interface Method {
  id: MethodId;
  name: string;
  /** What is trained, in one line. */
  line: string;
  options: readonly OptionName[];
  source: { label: string; href: string };
}

const arxiv = (id: string, label: string) => ({ label, href: `https://arxiv.org/abs/${id}` });
const peft = (page: string, label: string) => ({
  label,
  href: `https://huggingface.co/docs/peft/package_reference/${page}`,
});

/** Every method the calculator knows, in the order it is offered. */
export const methods: readonly Method[] = [
  {
    id: 'lora',
    name: 'LoRA',
    line: 'A pair of small matrices of rank r beside each chosen matrix.',
    options: ['rank', 'alpha', 'targets', 'embeddings'],
    source: arxiv('2106.09685', 'Hu et al. 2021, section 4'),
  },
  {
    id: 'qlora',
    name: 'QLoRA',
    line: 'LoRA on a model whose matrices are kept in 4 bits.',
    options: ['rank', 'alpha', 'targets'],
    source: arxiv('2305.14314', 'Dettmers et al. 2023, section 3'),
  },
  {
    id: 'rslora',
    name: 'rsLoRA',
    line: 'LoRA scaled by α/√r instead of α/r. The count is the same.',
    options: ['rank', 'alpha', 'targets', 'embeddings'],
    source: arxiv('2312.03732', 'Kalajdzievski 2023'),
  },
  {
    id: 'dora',
    name: 'DoRA',
    line: 'LoRA, and one trained length for each output of a matrix.',
    options: ['rank', 'alpha', 'targets'],
    source: arxiv('2402.09353', 'Liu et al. 2024'),
  },
  {
    id: 'vera',
    name: 'VeRA',
    line: 'Two vectors per matrix, around one frozen random pair shared by all.',
    options: ['rank', 'targets'],
    source: arxiv('2310.11454', 'Kopiczko et al. 2023, section 3'),
  },
  {
    id: 'hira',
    name: 'HiRA',
    line: 'The product of a pair multiplies the frozen matrix number by number.',
    options: ['rank', 'targets'],
    source: peft('hira', 'PEFT documentation: HiRA'),
  },
  {
    id: 'loha',
    name: 'LoHa',
    line: 'Two pairs, whose products are multiplied number by number.',
    options: ['rank', 'alpha', 'targets'],
    source: peft('loha', 'PEFT documentation: LoHa'),
  },
  {
    id: 'ia3',
    name: '(IA)³',
    line: 'Vectors that scale keys, values and the feed-forward part.',
    options: ['targets', 'feedForward'],
    source: arxiv('2205.05638', 'Liu et al. 2022, section 3.3'),
  },
  {
    id: 'prompt_tuning',
    name: 'Prompt tuning',
    line: 'Vectors in front of the embedded input.',
    options: ['tokens', 'copies'],
    source: arxiv('2104.08691', 'Lester et al. 2021, section 2'),
  },
  {
    id: 'prefix_tuning',
    name: 'Prefix tuning, P-tuning v2',
    line: 'Keys and values in front of every attention layer.',
    options: ['tokens', 'projection'],
    source: arxiv('2101.00190', 'Li and Liang 2021'),
  },
  {
    id: 'p_tuning',
    name: 'P-tuning',
    line: 'A soft prompt that a small network produces.',
    options: ['tokens', 'copies', 'encoder'],
    source: arxiv('2103.10385', 'Liu et al. 2021'),
  },
  {
    id: 'bottleneck',
    name: 'Bottleneck adapters',
    line: 'Small networks inside each layer: down to m numbers, and up again.',
    options: ['bottleneck'],
    source: arxiv('1902.00751', 'Houlsby et al. 2019, section 2.1'),
  },
  {
    id: 'bitfit',
    name: 'BitFit',
    line: 'The bias vectors the model has, and nothing else.',
    options: [],
    source: arxiv('2106.10199', 'Ben Zaken et al. 2021'),
  },
  {
    id: 'bias_only',
    name: 'New biases (BEFT)',
    line: 'A new bias vector on each chosen matrix.',
    options: ['targets'],
    source: peft('beft', 'PEFT documentation: BEFT'),
  },
  {
    id: 'ln_tuning',
    name: 'LayerNorm tuning',
    line: 'The weights and biases of the norms.',
    options: ['norms'],
    source: arxiv('2312.11420', 'Zhao et al. 2023'),
  },
  {
    id: 'reft',
    name: 'LoReFT',
    line: 'Edits of the hidden vectors inside r directions.',
    options: ['rank', 'units'],
    source: arxiv('2404.03592', 'Wu et al. 2024'),
  },
  {
    id: 'trainable_tokens',
    name: 'Trainable tokens',
    line: 'The embedding vectors of chosen tokens.',
    options: ['tokens'],
    source: peft('trainable_tokens', 'PEFT documentation: Trainable Tokens'),
  },
  {
    id: 'full',
    name: 'Full fine-tuning',
    line: 'Everything.',
    options: [],
    source: arxiv('1910.02054', 'Rajbhandari et al. 2019, section 3.1, for its memory'),
  },
];

export const methodOf = (id: MethodId): Method => methods.find((m) => m.id === id) ?? (methods[0] as Method);
