import { useMemo } from 'react';
import { formatNumber } from '../../../notation/format.ts';
import { Button } from '../../../ui/Button.tsx';
import fields from '../parts/fields.module.css';
import { allLinear } from '../peft/allLinear.ts';
import { defaultTargets } from '../peft/defaults.ts';
import type { LinearGroup, ModelConfig } from '../peft/modelConfig.ts';
import type { MethodId } from '../peft/settings.ts';
import { resolveTargets, type Targets as TargetList } from '../peft/targets.ts';
import { words } from '../words/en/calculator.ts';
import styles from './calculator.module.css';
import { Tick } from './Tick.tsx';

interface Props {
  model: ModelConfig;
  method: MethodId;
  targets: TargetList;
  /** Embedding table and output head may be chosen as well. */
  embeddings: boolean;
  onChange(targets: TargetList | undefined): void;
}

const shape = (group: Pick<LinearGroup, 'in' | 'out' | 'count'>) =>
  `${formatNumber(group.count)} × (${formatNumber(group.in)} × ${formatNumber(group.out)})`;

/** What can be chosen, with its shape. Pairs fit the embedding table and the output head as well. */
function offeredOf(model: ModelConfig, embeddings: boolean): { name: string; shape: string }[] {
  const { name, width } = model.embedding;
  const heads = model.linear.filter((group) => group.part === 'head' && model.classifier === 0);
  return [
    ...[...allLinear(model), ...(embeddings ? heads : [])].map((group) => ({
      name: group.name,
      shape: shape(group),
    })),
    ...(embeddings ? [{ name, shape: shape({ count: 1, in: model.vocab, out: width }) }] : []),
  ];
}

/** The linear layers of the model as checkboxes, with the two usual choices as buttons. */
export function Targets({ model, method, targets, embeddings, onChange }: Props) {
  const resolved = resolveTargets(model, targets, { embeddings: true });
  const chosen = new Set(resolved.ok ? resolved.groups.map((group) => group.name) : []);
  const offered = useMemo(() => offeredOf(model, embeddings), [model, embeddings]);
  const usual = defaultTargets(model, method);
  return (
    <fieldset className={fields.set}>
      <legend>{words.targets.targetModules}</legend>
      <div className={styles.buttons}>
        <Button aria-pressed={targets === 'all-linear'} onClick={() => onChange('all-linear')}>
          {words.targets.allLinearLayers}
        </Button>
        {usual !== 'all-linear' && (
          <Button aria-pressed={same(usual, chosen)} onClick={() => onChange(undefined)}>
            {words.targets.peftsChoice}
          </Button>
        )}
      </div>
      {offered.map((group) => (
        <Tick
          key={group.name}
          checked={chosen.has(group.name)}
          note={group.shape}
          onChange={(on) =>
            onChange(
              offered
                .map((other) => other.name)
                .filter((other) => (other === group.name ? on : chosen.has(other))),
            )
          }
        >
          <code>{group.name}</code>
        </Tick>
      ))}
    </fieldset>
  );
}

const same = (list: readonly string[], set: ReadonlySet<string>) =>
  list.length === set.size && list.every((name) => set.has(name));
