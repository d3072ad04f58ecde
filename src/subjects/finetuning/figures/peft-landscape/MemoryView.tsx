import { memo } from 'react';
import { Legend } from '../../../../figures/parts/Legend.tsx';
import { Swatch } from '../../../../figures/parts/Swatch.tsx';
import { formatDigits } from '../../../../notation/format.ts';
import { formatBytes } from '../../../../notation/formatBytes.ts';
import { Hatch } from '../../parts/Hatch.tsx';
import styles from './landscape.module.css';
import { MethodList, NothingToTrain } from './MethodList.tsx';
import { type Memory, memoryAll, memoryOf, memoryParts } from './methodMemory.ts';
import { fullName, type MethodId } from './methods.ts';
import { type ModelId, modelName } from './models.ts';
import { words } from './words.ts';

interface Props {
  model: ModelId;
  method: MethodId;
  uid: string;
  onPick(method: MethodId): void;
}

/** Memory for training by part, one bar per method on one linear axis, and the parts of the highlighted one. */
export const MemoryView = memo(function MemoryView({ model, method, uid, onPick }: Props) {
  const all = memoryAll(model);
  const most = memoryOf('full', model)?.total ?? 1;
  return (
    <div className={styles.memory}>
      <svg className={styles.defs} aria-hidden="true">
        <defs>
          <Hatch id={`${uid}-memory-hatch`} />
          <Dots id={`${uid}-memory-dots`} />
        </defs>
      </svg>
      <Parts memory={memoryOf(method, model)} method={method} model={model} uid={uid} />
      <MethodList model={model} method={method} className={styles.rows} onPick={onPick}>
        {(_, at) => {
          const memory = all[at];
          return memory ? (
            <>
              <Bar memory={memory} of={most} uid={uid} />
              <span className={styles.value}>
                <b>{formatBytes(memory.total)}</b> <span>{words.memory.file(formatBytes(memory.file))}</span>
              </span>
            </>
          ) : (
            <NothingToTrain />
          );
        }}
      </MethodList>
      <p className={styles.note}>{words.memory.note}</p>
    </div>
  );
});

/** Optimiser state and master copy: trained colour, dotted. */
function Dots({ id }: { id: string }) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
      <rect width={6} height={6} className="fig-train" />
      <circle cx={1.5} cy={1.5} r={1.1} className={styles.speck} />
      <circle cx={4.5} cy={4.5} r={1.1} className={styles.speck} />
    </pattern>
  );
}

function Bar({ memory, of, uid }: { memory: Memory; of: number; uid: string }) {
  let start = 0;
  return (
    <span className={styles.bar} aria-hidden="true">
      <svg width="100%" height="18" aria-hidden="true">
        {memoryParts.map((part) => {
          const width = (100 * memory[part]) / of;
          const x = start;
          start += width;
          return <Piece key={part} part={part} x={x} width={width} uid={uid} />;
        })}
      </svg>
    </span>
  );
}

function Piece({
  part,
  x,
  width,
  uid,
}: {
  part: (typeof memoryParts)[number];
  x: number;
  width: number;
  uid: string;
}) {
  const fill =
    part === 'frozen'
      ? { fill: `url(#${uid}-memory-hatch)` }
      : part === 'master' || part === 'optimiser'
        ? { fill: `url(#${uid}-memory-dots)` }
        : {};
  const className = part === 'gradients' ? styles.gradients : part === 'trained' ? 'fig-train' : undefined;
  return width > 0 ? (
    <rect x={`${x}%`} width={`${width}%`} y="0" height="100%" className={className} {...fill} />
  ) : null;
}

/** The parts of one method in words and numbers; what is too thin for its bar is enlarged here. */
function Parts({
  memory,
  method,
  model,
  uid,
}: {
  memory: Memory | undefined;
  method: MethodId;
  model: ModelId;
  uid: string;
}) {
  const of = memory ? memory.total - memory.frozen : 1;
  const most = memoryOf('full', model)?.total ?? 1;
  return (
    <div className={styles.parts}>
      <p>
        <b>{fullName(method)}</b>
        {memory ? '' : words.memory.nothing(modelName(model))}
      </p>
      <Legend
        label={words.memory.byPart(fullName(method))}
        entries={memoryParts.map((part) => ({
          key: part,
          swatch: (
            <Swatch>
              <Piece part={part} x={0} width={100} uid={uid} />
            </Swatch>
          ),
          words: (
            <>
              {words.parts[part]} <b>{memory ? formatBytes(memory[part]) : '0'}</b>
            </>
          ),
        }))}
      />
      <p className={styles.note}>
        {memory && method !== 'full'
          ? words.memory.enlarged(formatDigits(most / of, 2), formatBytes(of))
          : ' '}
      </p>
      {memory && method !== 'full' ? (
        <Bar memory={{ ...memory, frozen: 0 }} of={of} uid={uid} />
      ) : (
        <span className={styles.bar} />
      )}
    </div>
  );
}
