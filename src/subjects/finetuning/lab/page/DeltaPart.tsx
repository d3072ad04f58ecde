import { useId, useState } from 'react';
import { FrameTable } from '../../../../figures/parts/DataTable.tsx';
import { formatNumber } from '../../../../notation/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import fields from '../../parts/fields.module.css';
import { LAB_SHAPE, type MatrixName, matrixKinds } from '../engine/shape.ts';
import { taskWords } from '../engine/tasks.ts';
import type { Delta, RunView } from '../labState.ts';
import { directionsFor, energyShares, largestEntry, numericalRank } from '../spectrum.ts';
import { capital, percent } from '../verdict.ts';
import { DeltaPicture } from './DeltaPicture.tsx';
import styles from './lab.module.css';
import { Spectrum } from './Spectrum.tsx';
import type { Handle } from './useLab.ts';

/** What is handed to the LoRA figure. */
export interface HandedOver {
  rows: number;
  cols: number;
  values: Float32Array;
  matrix: string;
  task: string;
  rank: number;
  seed: number;
}

interface Props {
  handle: Handle;
  /** Runs that have a ΔQ, with their names: LoRA, and full fine-tuning to compare with. */
  runs: readonly { run: RunView; name: string }[];
  /** Keeps ΔQ for the LoRA figure; `false` where the browser keeps nothing. */
  onHandOver(trained: HandedOver): boolean;
  /** Address of the figure it is handed to, where the course has one. */
  figure: string | undefined;
}

/** A matrix's name in words: layer 1, query. */
const matrixWords = (name: MatrixName) => {
  const [layer, kind] = name.split('.');
  return `layer ${Number(layer) + 1}, ${kind}`;
};

function matricesOf({ setup: { method } }: RunView): MatrixName[] {
  const kinds = method.id === 'lora' ? method.matrices : matrixKinds;
  return Array.from({ length: LAB_SHAPE.layers }, (_, layer) => layer).flatMap((layer) =>
    kinds.map((kind): MatrixName => `${layer}.${kind}`),
  );
}

/** The trained update as a picture with its spectrum; merging; handing it over. */
export function DeltaPart({ handle: { lab, send }, runs, onHandOver, figure }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [wished, setWished] = useState<MatrixName>('0.query');
  const [handed, setHanded] = useState<{ delta: Delta; kept: boolean }>();
  const entry = runs.find(({ run }) => run.id === chosen) ?? runs[0];
  if (!entry) return null;
  const { run, name } = entry;
  const { method, seed, task } = run.setup;
  const matrices = matricesOf(run);
  const matrix = matrices.includes(wished) ? wished : (matrices[0] as MatrixName);
  const delta = lab.delta?.run === run.id && lab.delta.matrix === matrix ? lab.delta : undefined;
  const still = run.phase === 'done' || run.phase === 'paused';

  function handOver(of: Delta) {
    if (method.id !== 'lora') return;
    const { rows, cols, values } = of;
    const about = { matrix: matrixWords(matrix), task: taskWords(task).name, rank: method.rank, seed };
    setHanded({ delta: of, kept: onHandOver({ rows, cols, values, ...about }) });
  }

  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Look at what was trained</h2>
      <p>
        ΔQ is the trained matrix minus the frozen one. For LoRA it is alpha/r · A·B, so it cannot have more
        directions than its rank; full fine-tuning sets no such limit.
      </p>
      <div className={styles.hand}>
        <div className={fields.field}>
          <label htmlFor={`${id}-run`}>Trained by</label>
          <select
            id={`${id}-run`}
            className={fields.text}
            value={run.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {runs.map((one) => (
              <option key={one.run.id} value={one.run.id}>
                {capital(one.name)}
              </option>
            ))}
          </select>
        </div>
        <div className={fields.field}>
          <label htmlFor={`${id}-matrix`}>Matrix</label>
          <select
            id={`${id}-matrix`}
            className={fields.text}
            value={matrix}
            onChange={(event) => setWished(event.currentTarget.value as MatrixName)}
          >
            {matrices.map((one) => (
              <option key={one} value={one}>
                {matrixWords(one)}
              </option>
            ))}
          </select>
        </div>
        <Button primary onClick={() => send({ kind: 'delta', run: run.id, matrix })}>
          Show ΔQ
        </Button>
      </div>
      <p role="status" className="visually-hidden">
        {delta && `ΔQ of ${name}, ${matrixWords(matrix)}, is shown below with its spectrum.`}
      </p>
      {delta && <DeltaFigure delta={delta} name={`${name}, ${matrixWords(matrix)}`} />}
      {figure && delta && method.id === 'lora' && delta.rows === delta.cols && (
        <div className={styles.row}>
          <Button onClick={() => handOver(delta)}>Hand this ΔQ to the LoRA figure</Button>
          <span role="status">
            {handed?.delta === delta &&
              (handed.kept ? (
                <>
                  {'Kept in this browser. '}
                  <a href={figure}>To the LoRA figure</a>
                </>
              ) : (
                'This browser keeps nothing, so it could not be handed over.'
              ))}
          </span>
        </div>
      )}
      {method.id === 'lora' && (
        <>
          <h3>Merge it</h3>
          <p>
            Merging adds ΔQ to the frozen matrices. The model then computes with no extra step; un-merging
            puts the frozen numbers back as they were.
          </p>
          <div className={styles.row}>
            <Button
              aria-disabled={!still}
              onClick={() => {
                if (still) send({ kind: run.merged ? 'unmerge' : 'merge', run: run.id });
              }}
            >
              {run.merged ? 'Un-merge' : `Merge ${name}`}
            </Button>
            <span role="status">
              {run.largestDifference !== null &&
                (run.merged
                  ? `Merged. The largest difference any output shows is ${run.largestDifference.toExponential(1)}: rounding.`
                  : 'Un-merged: the frozen numbers are back bit for bit.')}
            </span>
          </div>
        </>
      )}
    </section>
  );
}

function DeltaFigure({ delta, name }: { delta: Delta; name: string }) {
  const { rows, cols, values, singularValues } = delta;
  const largest = largestEntry(values, cols);
  const shares = energyShares(singularValues);
  return (
    <figure className={styles.delta} data-lab="delta">
      <div className={styles.charts}>
        <DeltaPicture delta={delta} largest={Math.abs(largest.value)} />
        <Spectrum values={singularValues} />
      </div>
      <figcaption>
        <p>
          {`ΔQ of ${name}: ${rows} × ${cols} numbers, the largest ${formatNumber(largest.value)} in row ${largest.row + 1}, column ${largest.col + 1}. Its numerical rank is ${numericalRank(singularValues)}; ${directionsFor(0.9, singularValues)} of ${singularValues.length} directions hold 90\u00a0% of its squared size.`}
        </p>
        <Disclosure className={styles.data} summary="Singular values as a table">
          <FrameTable
            table={{
              caption: `Singular values of ΔQ, ${name}`,
              columns: ['direction', 'singular value', 'held so far'],
              rows: Array.from(singularValues, (value, at) => [at + 1, value, percent(shares[at] ?? 1)]),
            }}
          />
        </Disclosure>
      </figcaption>
    </figure>
  );
}
