import type { CSSProperties, ReactNode } from 'react';
import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import { StageSlider } from '../../../../figures/parts/StageSlider.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { formatBytes } from '../../../../notation/formatBytes.ts';
import { formatCount } from '../../../../notation/formatCount.ts';
import styles from './memory.module.css';
import { GPU, type Memory, memoryOf, memoryParts } from './methodMemory.ts';
import { countOf, type MethodId, methodNames } from './methods.ts';
import { type ModelId, modelName, modelNamed } from './models.ts';
import type { ViewProps } from './view.ts';
import { words } from './words.ts';

const says = words.memory;
/** The sizes in question, from the one that all ways of training fit for to the one that none does. */
const SIZES = ['llama-3.2-1b', 'llama-3.2-3b', 'llama-2-7b-hf', 'llama-2-13b-hf', 'llama-2-70b-hf'] as const;
/** Bytes that the picture is wide. It stays so for all sizes, and bars pass the line of the card one by one. */
const WIDE = { three: 120e9, alone: 54e9 };
/** Per cent of the width that names of parts need at least. */
const NAMED = { frozen: 8, trained: 11, gradients: 11, master: 17, optimiser: 22 };

type Part = (typeof memoryParts)[number];

const nearest = (model: ModelId) => {
  const known = SIZES.indexOf(model as (typeof SIZES)[number]);
  if (known >= 0) return known;
  const { total } = modelNamed(model);
  const apart = SIZES.map((id) => Math.abs(Math.log(modelNamed(id).total / total)));
  return apart.indexOf(Math.min(...apart));
};

/** Per cent of the width under which the trained parts of a bar are drawn as one. */
const SLIVER = 2;

/** Per cent of the width for so many bytes. */
type Across = (bytes: number) => number;

/** Where the parts of a bar are, as far as they can be seen, and whether a name has room in each. */
function placed(memory: Memory, across: Across) {
  let end = 0;
  return memoryParts
    .filter((part) => memory[part] > 0)
    .map((part) => {
      const from = Math.min(100, end);
      end += across(memory[part]);
      const wide = Math.min(100, end) - from;
      return { part, from, wide, named: wide >= NAMED[part] };
    });
}

/** The parts that a number is kept in, each as wide as its bytes. */
const Parts = ({ memory, across, named }: { memory: Memory; across: Across; named?: boolean }) =>
  placed(memory, across).map(({ part, from, wide, ...is }) => (
    <div
      key={part}
      className={styles.part}
      data-kept={part}
      style={{ insetInlineStart: `${from}%`, inlineSize: `${wide}%` }}
    >
      {named && is.named && (
        <span className={picture.long}>
          {says.parts[part]}
          <br />
          {formatBytes(memory[part])}
        </span>
      )}
    </div>
  ));

const Key = ({ kept, children }: { kept: Part; children: ReactNode }) => (
  <span>
    <i className={styles.part} data-kept={kept} />
    {children}
  </span>
);

/** The same memory with its trained parts in one, where they are too thin to tell apart. */
function seen(memory: Memory, across: Across): Memory {
  const trained = memory.total - memory.frozen;
  if (across(trained) > SLIVER) return memory;
  return { ...memory, trained, gradients: 0, master: 0, optimiser: 0 };
}

/** What is what in a bar, below it. */
const Keys = ({ method, memory }: { method: MethodId; memory: Memory }) =>
  method === 'full' ? (
    memoryParts
      .filter((part) => memory[part] > 0)
      .map((part) => (
        <Key key={part} kept={part}>
          <Named {...says.keys[part]} />
        </Key>
      ))
  ) : (
    <>
      <Key kept="frozen">{method === 'qlora' ? says.fourBits : says.keys.frozen.long}</Key>
      <Key kept="trained">
        <Named {...(method === 'qlora' ? says.small : says.opened)} />
      </Key>
      {method !== 'qlora' && (
        <span className={picture.long}>
          <Key kept="gradients">{says.keys.gradients.long}</Key>
        </span>
      )}
    </>
  );

/** What is too thin in its bar, opened. */
function Opened({ memory, from, count }: { memory: Memory; from: number; count: string }) {
  const trained = memory.total - memory.frozen;
  return (
    <>
      <svg className={`${styles.opens} ${picture.long}`} aria-hidden="true">
        <line x1={`${from}%`} y1="50%" x2="46%" y2="6%" />
        <line x1={`${from}%`} y1="50%" x2="46%" y2="94%" />
      </svg>
      <div className={`${styles.opened} ${picture.long}`}>
        <div className={styles.bar}>
          <Parts memory={{ ...memory, frozen: 0 }} across={(bytes) => (100 * bytes) / trained} />
        </div>
        <p>
          <small>{says.only(count)}</small>
          <b>{formatBytes(trained)}</b>
        </p>
      </div>
    </>
  );
}

interface RowProps {
  method: MethodId;
  model: ModelId;
  across: Across;
  /** Its sum stands over the picture. */
  chosen: boolean;
}

function Row({ method, model, across, chosen }: RowProps) {
  const memory = memoryOf(method, model);
  const end = across(memory?.total ?? 0);
  const sum = memory ? formatBytes(memory.total) : words.nothingToTrain;
  const inside = memory && placed(memory, across).every(({ named }) => named);
  return (
    <div className={styles.row}>
      <p className={styles.name} data-chosen={chosen || undefined}>
        <b>{says.needs(methodNames[method][0])}</b> <b>{end > 100 ? says.beyond(sum) : sum}</b>
      </p>
      <div className={styles.lane}>
        {memory && (
          <div className={styles.bar} data-cut={end > 100 || undefined}>
            <Parts memory={seen(memory, across)} across={across} named />
          </div>
        )}
        {memory && method !== 'full' && method !== 'qlora' && end < 30 && (
          <Opened memory={memory} from={end} count={formatCount(countOf(model, method).trained)} />
        )}
      </div>
      <p className={styles.keys} data-inside={inside || undefined}>
        {memory && <Keys method={method} memory={memory} />}
      </p>
    </div>
  );
}

/** What is kept for training, part by part: a bar for each way of training, against the memory of one card. */
export function MemoryView({ state, set }: ViewProps) {
  const { model, method } = state;
  const alone = method === 'full';
  const wide = alone ? WIDE.alone : WIDE.three;
  const across: Across = (bytes) => (100 * bytes) / wide;
  const rows: readonly MethodId[] = alone
    ? ['full']
    : ['full', method === 'qlora' ? 'lora-16' : method, 'qlora'];
  return (
    <>
      <div
        className={`${picture.pic} ${styles.memory}`}
        data-alone={alone || undefined}
        style={{ '--gpu': `${across(GPU)}%` } as CSSProperties}
        aria-hidden="true"
      >
        <div className={styles.rows}>
          {rows.map((row) => (
            <Row key={row} method={row} model={model} across={across} chosen={row === method} />
          ))}
        </div>
        <p className={styles.foot}>
          <b>{says.gpu(formatBytes(GPU))}</b>
          <small>{says.onTop}</small>
        </p>
      </div>
      <div className={controls.controls}>
        <StageSlider
          label={says.model}
          name={says.model}
          value={nearest(model)}
          min={0}
          max={SIZES.length - 1}
          ticks={SIZES.map((_, at) => at)}
          tickText={(at) => says.sizes[at] ?? ''}
          valueText={(at) => modelName(SIZES[at] ?? model)}
          onChange={(at) => set({ model: SIZES[at] ?? model })}
        />
      </div>
    </>
  );
}
