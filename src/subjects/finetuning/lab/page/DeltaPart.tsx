import { useId, useState } from 'react';
import { FrameTable } from '../../../../figures/parts/DataTable.tsx';
import { formatNumber } from '../../../../notation/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import fields from '../../parts/fields.module.css';
import { words } from '../../words/en/lab.ts';
import { LAB_SHAPE, type MatrixName, matrixKinds } from '../engine/shape.ts';
import { taskWords } from '../engine/tasks.ts';
import type { Delta, RunView } from '../labState.ts';
import { directionsFor, energyShares, largestEntry, numericalRank } from '../spectrum.ts';
import type { Trained } from '../trained.ts';
import { capital, percent } from '../verdict.ts';
import { DeltaPicture } from './DeltaPicture.tsx';
import styles from './lab.module.css';
import { Spectrum } from './Spectrum.tsx';
import type { Handle } from './useLab.ts';

/** What is handed to the LoRA figure. */
export type HandedOver = Omit<Trained, 'at'>;

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
  return words.deltaPart.layer(Number(layer) + 1, kind);
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
      <h2 id={`${id}-title`}>{words.deltaPart.lookAtWhat}</h2>
      <p>{words.deltaPart.qTrainedMatrix}</p>
      <div className={styles.hand}>
        <div className={fields.field}>
          <label htmlFor={`${id}-run`}>{words.deltaPart.trainedBy}</label>
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
          <label htmlFor={`${id}-matrix`}>{words.deltaPart.matrix}</label>
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
          {words.deltaPart.showQ}
        </Button>
      </div>
      <p role="status" className="visually-hidden">
        {delta && words.deltaPart.qShownBelow(name, matrixWords(matrix))}
      </p>
      {delta && <DeltaFigure delta={delta} name={`${name}, ${matrixWords(matrix)}`} />}
      {figure && delta && method.id === 'lora' && delta.rows === delta.cols && (
        <div className={styles.row}>
          <Button onClick={() => handOver(delta)}>{words.deltaPart.handThisQ}</Button>
          <span role="status">
            {handed?.delta === delta &&
              (handed.kept ? (
                <>
                  {words.deltaPart.keptThisBrowser}
                  <a href={figure}>{words.deltaPart.loraFigure}</a>
                </>
              ) : (
                words.deltaPart.thisBrowserKeeps
              ))}
          </span>
        </div>
      )}
      {method.id === 'lora' && (
        <>
          <h3>{words.deltaPart.merge}</h3>
          <p>{words.deltaPart.mergingAddsQ}</p>
          <div className={styles.row}>
            <Button
              aria-disabled={!still}
              onClick={() => {
                if (still) send({ kind: run.merged ? 'unmerge' : 'merge', run: run.id });
              }}
            >
              {run.merged ? words.deltaPart.unMerge : words.deltaPart.mergeRun(name)}
            </Button>
            <span role="status">
              {run.largestDifference !== null &&
                (run.merged
                  ? words.deltaPart.mergedLargestDifference(run.largestDifference.toExponential(1))
                  : words.deltaPart.unMergedFrozen)}
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
          {words.deltaPart.qNumbersLargest(
            name,
            rows,
            cols,
            formatNumber(largest.value),
            largest.row + 1,
            largest.col + 1,
            numericalRank(singularValues),
            directionsFor(0.9, singularValues),
            singularValues.length,
          )}
        </p>
        <Disclosure className={styles.data} summary={words.deltaPart.singularValuesTable}>
          <FrameTable
            table={{
              caption: words.deltaPart.singularValuesOf(name),
              columns: words.deltaPart.columns,
              rows: Array.from(singularValues, (value, at) => [at + 1, value, percent(shares[at] ?? 1)]),
            }}
          />
        </Disclosure>
      </figcaption>
    </figure>
  );
}
