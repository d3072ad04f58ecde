import type { PointerEvent } from 'react';
import { formatPercent } from '../../../../notation/format.ts';
import { formatCount } from '../../../../notation/formatCount.ts';
import styles from './landscape.module.css';
import { type MethodId, methodNames } from './methods.ts';
import type { ModelId } from './models.ts';
import { Names, Tag, tagOf } from './Names.tsx';
import { Squares } from './Squares.tsx';
import { INSET, LENS, lensOf, methodAt, scaleOf, scaleSquare, sceneOf } from './scene.ts';
import { words } from './words.ts';

/** Side from which a square holds its number, in per cent of the picture. */
const NUMBERED = 6;

interface Props {
  model: ModelId;
  zoom: number;
  method: MethodId;
  uid: string;
  /** The share that was predicted for LoRA of rank 8 on this model. */
  predicted?: number | undefined;
  onPick(method: MethodId): void;
}

/** Everything at its true size, a lens for what is too small, and a square of known count. */
export function Stage({ model, zoom, method, uid, predicted, onPick }: Props) {
  const scene = sceneOf(model);
  const scale = scaleOf(scene, zoom);
  const lens = lensOf(scene, zoom, method);
  const rule = scaleSquare(scene, zoom);
  const ghost =
    predicted !== undefined && method === 'lora-8' ? Math.sqrt(predicted * scene.total) : undefined;
  const marked = scene.squares.find(({ id }) => id === method);
  const tag = tagOf(scene, zoom, method, NUMBERED, ghost);

  function pick(event: PointerEvent<HTMLDivElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const left = ((event.clientX - box.left) / box.width) * 100;
    const bottom = ((box.bottom - event.clientY) / box.height) * 100;
    const found = methodAt(scene, zoom, left, bottom);
    if (found) onPick(found);
  }

  return (
    <div className={styles.stageBlock}>
      <div className={styles.stage} aria-hidden="true" onPointerUp={pick}>
        <Squares scene={scene} zoom={zoom} method={method} uid={uid} ghost={ghost} />
        <Names scene={scene} zoom={zoom} numbered={NUMBERED} named />
        {zoom < 1.5 && (
          <span className={styles.modelName} data-trained={method === 'full' || undefined}>
            {words.stage.numbers(formatCount(scene.total))}
            <span className={styles.answer}>
              {method === 'full' ? words.stage.allTrained : words.stage.frozen}
            </span>
          </span>
        )}
        <svg className={`${styles.answer} ${styles.ray}`} viewBox="0 0 100 100" aria-hidden="true">
          {lens && (
            <>
              <path d={`M${INSET} ${100 - INSET}L${LENS.left} ${100 - LENS.bottom}`} />
              <circle cx={INSET} cy={100 - INSET} r={1.6} />
            </>
          )}
          {tag?.from && <path d={`M${tag.from.x} ${100 - tag.from.y}L${tag.left} ${100 - tag.bottom - 2}`} />}
        </svg>
        {tag && <Tag left={tag.left} bottom={tag.bottom} text={methodNames[method][0]} />}
        {ghost !== undefined && predicted !== undefined && marked && ghost * scale >= NUMBERED && (
          <Tag
            left={INSET + (marked.x + ghost) * scale + 1}
            bottom={Math.max((tag?.bottom ?? 0) + 8, INSET + (marked.y + ghost) * scale - 4)}
            text={words.stage.predicted(formatPercent(predicted))}
          />
        )}
        {lens && (
          <div
            className={`${styles.answer} ${styles.lens}`}
            style={{
              inlineSize: `${LENS.side}%`,
              insetInlineStart: `${LENS.left}%`,
              insetBlockEnd: `${LENS.bottom}%`,
            }}
          >
            <Squares scene={scene} zoom={lens.zoom} method={method} uid={`${uid}-lens`} />
            <Names scene={scene} zoom={lens.zoom} numbered={18} />
          </div>
        )}
      </div>
      <p className={styles.lensWords}>
        {lens && (
          <span className={styles.answer}>
            {words.stage.lens(formatCount(lens.by), methodNames[lens.id][0])}
          </span>
        )}
      </p>
      <div className={styles.rule}>
        <span className={styles.ruleSquare} style={{ inlineSize: `${rule.side}%` }} />
        <span>{words.stage.square(rule.count, formatCount(rule.count))}</span>
      </div>
    </div>
  );
}
