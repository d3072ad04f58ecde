import type { CSSProperties } from 'react';
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
/** Per cent of the width that names of parts need at least, and a sum beyond its bar. */
const NAMED = { frozen: 8, trained: 11, gradients: 11, master: 17, optimiser: 22 };
const BESIDE = 78;

const nearest = (model: ModelId) => {
  const known = SIZES.indexOf(model as (typeof SIZES)[number]);
  if (known >= 0) return known;
  const { total } = modelNamed(model);
  const apart = SIZES.map((id) => Math.abs(Math.log(modelNamed(id).total / total)));
  return apart.indexOf(Math.min(...apart));
};

/** Per cent of the width for so many bytes. */
type Across = (bytes: number) => number;

/** The parts that a number is kept in, each as wide as its bytes. */
function Parts({ memory, across }: { memory: Memory; across?: Across }) {
  let end = 0;
  return memoryParts.map((part) => {
    end += memory[part];
    return memory[part] > 0 ? (
      <div key={part} className={styles.part} data-kept={part} style={{ flexGrow: memory[part] }}>
        {across && across(end) <= 100 && across(memory[part]) >= NAMED[part] && (
          <span className={picture.long}>
            {says.parts[part]}
            <br />
            {formatBytes(memory[part])}
          </span>
        )}
      </div>
    ) : null;
  });
}

/** What is too thin in its bar, opened. */
function Opened({ memory, from, count }: { memory: Memory; from: number; count: string }) {
  return (
    <>
      <svg className={`${styles.opens} ${picture.long}`} aria-hidden="true">
        <line x1={`${from}%`} y1="50%" x2="46%" y2="6%" />
        <line x1={`${from}%`} y1="50%" x2="46%" y2="94%" />
      </svg>
      <div className={`${styles.opened} ${picture.long}`}>
        <div className={styles.bar}>
          <Parts memory={{ ...memory, frozen: 0 }} />
        </div>
        <p>
          <small>{says.only(count)}</small>
          <b>{formatBytes(memory.total - memory.frozen)}</b>
        </p>
      </div>
    </>
  );
}

function Row({ method, model, across }: { method: MethodId; model: ModelId; across: Across }) {
  const memory = memoryOf(method, model);
  const end = across(memory?.total ?? 0);
  const sum = memory ? formatBytes(memory.total) : words.nothingToTrain;
  return (
    <div className={styles.row}>
      <b className={styles.name}>
        <Named
          long={methodNames[method][0]}
          short={method === 'full' ? says.inOrder : methodNames[method][0]}
        />
      </b>
      {end > BESIDE && (
        <b className={styles.beyond} style={{ insetInlineEnd: `${Math.max(0, 100 - end)}%` }}>
          {end > 100 ? says.beyond(sum) : sum}
        </b>
      )}
      <div className={styles.lane}>
        {memory && (
          <div
            className={styles.bar}
            data-cut={end > 100 || undefined}
            style={{ inlineSize: `${Math.min(100, end)}%` }}
          >
            <div className={styles.whole} style={{ inlineSize: `${Math.max(100, end)}%` }}>
              <Parts memory={memory} across={across} />
            </div>
          </div>
        )}
        {end <= BESIDE && (
          <b className={styles.sum} style={{ '--end': `${Math.max(end, across(GPU))}%` } as CSSProperties}>
            {sum}
          </b>
        )}
        {memory && method !== 'full' && method !== 'qlora' && end < 30 && (
          <Opened memory={memory} from={end} count={formatCount(countOf(model, method).trained)} />
        )}
      </div>
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
            <Row key={row} method={row} model={model} across={across} />
          ))}
          <i className={styles.gpu} />
        </div>
        <p className={styles.foot}>
          <b>{says.gpu(formatBytes(GPU))}</b>
          <small>{says.onTop}</small>
        </p>
      </div>
      <div className={`${controls.controls} ${styles.controls}`}>
        <StageSlider
          label={says.model}
          name={says.model}
          value={nearest(model)}
          min={0}
          max={SIZES.length - 1}
          tone="ink"
          ticks={SIZES.map((_, at) => at)}
          tickText={(at) => says.sizes[at] ?? ''}
          valueText={(at) => modelName(SIZES[at] ?? model)}
          onChange={(at) => set({ model: SIZES[at] ?? model })}
        />
      </div>
    </>
  );
}
