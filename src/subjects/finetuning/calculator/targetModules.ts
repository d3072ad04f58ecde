import { allLinear } from '../peft/allLinear.ts';
import type { ModelConfig } from '../peft/modelConfig.ts';
import { resolveTargets, type Targets } from '../peft/targets.ts';
import { list, text } from './pythonText.ts';

/** The names as PEFT must be given them: a list matches ends of names, so one that ends another needs a pattern. */
export function targetModules(model: ModelConfig, targets: Targets): string {
  if (targets === 'all-linear') return text('all-linear');
  const chosen = resolveTargets(model, targets, { embeddings: true });
  const names = chosen.ok ? chosen.groups.map((group) => group.name) : [...targets];
  const every = allLinear(model).map((group) => group.name);
  if (names.length > 0 && every.every((name) => names.includes(name)) && names.length === every.length)
    return text('all-linear');
  const matched = model.linear.filter((group) =>
    names.some((name) => group.name === name || group.name.endsWith(`.${name}`)),
  );
  if (matched.every((group) => names.includes(group.name))) return list(names);
  return `r"${`.*\\.\\d+\\.(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})`}"`;
}
