import type { MethodId } from '../peft/settings.ts';
import { words } from '../words/en/calculatorMethods.ts';

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
    name: words.lora.name,
    line: words.lora.line,
    options: ['rank', 'alpha', 'targets', 'embeddings'],
    source: arxiv('2106.09685', words.lora.source),
  },
  {
    id: 'qlora',
    name: words.qlora.name,
    line: words.qlora.line,
    options: ['rank', 'alpha', 'targets'],
    source: arxiv('2305.14314', words.qlora.source),
  },
  {
    id: 'rslora',
    name: words.rslora.name,
    line: words.rslora.line,
    options: ['rank', 'alpha', 'targets', 'embeddings'],
    source: arxiv('2312.03732', words.rslora.source),
  },
  {
    id: 'dora',
    name: words.dora.name,
    line: words.dora.line,
    options: ['rank', 'alpha', 'targets'],
    source: arxiv('2402.09353', words.dora.source),
  },
  {
    id: 'vera',
    name: words.vera.name,
    line: words.vera.line,
    options: ['rank', 'targets'],
    source: arxiv('2310.11454', words.vera.source),
  },
  {
    id: 'hira',
    name: words.hira.name,
    line: words.hira.line,
    options: ['rank', 'targets'],
    source: peft('hira', words.hira.source),
  },
  {
    id: 'loha',
    name: words.loha.name,
    line: words.loha.line,
    options: ['rank', 'alpha', 'targets'],
    source: peft('loha', words.loha.source),
  },
  {
    id: 'ia3',
    name: words.ia3.name,
    line: words.ia3.line,
    options: ['targets', 'feedForward'],
    source: arxiv('2205.05638', words.ia3.source),
  },
  {
    id: 'prompt_tuning',
    name: words.prompt_tuning.name,
    line: words.prompt_tuning.line,
    options: ['tokens', 'copies'],
    source: arxiv('2104.08691', words.prompt_tuning.source),
  },
  {
    id: 'prefix_tuning',
    name: words.prefix_tuning.name,
    line: words.prefix_tuning.line,
    options: ['tokens', 'projection'],
    source: arxiv('2101.00190', words.prefix_tuning.source),
  },
  {
    id: 'p_tuning',
    name: words.p_tuning.name,
    line: words.p_tuning.line,
    options: ['tokens', 'copies', 'encoder'],
    source: arxiv('2103.10385', words.p_tuning.source),
  },
  {
    id: 'bottleneck',
    name: words.bottleneck.name,
    line: words.bottleneck.line,
    options: ['bottleneck'],
    source: arxiv('1902.00751', words.bottleneck.source),
  },
  {
    id: 'bitfit',
    name: words.bitfit.name,
    line: words.bitfit.line,
    options: [],
    source: arxiv('2106.10199', words.bitfit.source),
  },
  {
    id: 'bias_only',
    name: words.bias_only.name,
    line: words.bias_only.line,
    options: ['targets'],
    source: peft('beft', words.bias_only.source),
  },
  {
    id: 'ln_tuning',
    name: words.ln_tuning.name,
    line: words.ln_tuning.line,
    options: ['norms'],
    source: arxiv('2312.11420', words.ln_tuning.source),
  },
  {
    id: 'reft',
    name: words.reft.name,
    line: words.reft.line,
    options: ['rank', 'units'],
    source: arxiv('2404.03592', words.reft.source),
  },
  {
    id: 'trainable_tokens',
    name: words.trainable_tokens.name,
    line: words.trainable_tokens.line,
    options: ['tokens'],
    source: peft('trainable_tokens', words.trainable_tokens.source),
  },
  {
    id: 'full',
    name: words.full.name,
    line: words.full.line,
    options: [],
    source: arxiv('1910.02054', words.full.source),
  },
];

export const methodOf = (id: MethodId): Method => methods.find((m) => m.id === id) ?? (methods[0] as Method);
