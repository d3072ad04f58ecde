import type { PointerEvent } from 'react';
import controls from '../../../../figures/parts/controls.module.css';
import { PlayButton } from '../../../../figures/parts/PlayButton.tsx';
import { StageSlider } from '../../../../figures/parts/StageSlider.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { useReveal } from '../../../../figures/parts/useReveal.ts';
import { useWalk } from '../../../../figures/parts/useWalk.ts';
import { formatNumber } from '../../../../notation/format.ts';
import { formatCount } from '../../../../notation/formatCount.ts';
import { Select } from '../../../../ui/Select.tsx';
import { Loupe } from './Loupe.tsx';
import styles from './landscape.module.css';
import { type MethodId, methodIds, methodNames } from './methods.ts';
import { readPrediction } from './prediction.ts';
import { Sheet } from './Sheet.tsx';
import { cellsOf, MOST_ZOOM, methodAt, sceneOf, zoomToFit } from './scene.ts';
import type { ViewProps } from './view.ts';
import { words } from './words.ts';

const says = words.scale;
const TICKS = [1, 100, 10_000, 1_000_000, MOST_ZOOM];
/** The zoom runs at an even pace from the whole model to what is trained. */
const MS = 5000;
const tidy = (zoom: number): number => Number(Math.min(MOST_ZOOM, Math.max(1, zoom)).toPrecision(4));

/** The whole model and what each method trains of it, all areas to scale, and a loupe on the corner they share. */
export function ScaleView({ state, set, uid, covered, predicted, onPlay }: ViewProps) {
  const { model, method } = state;
  const zoom = covered ? 1 : state.zoom;
  const scene = sceneOf(model);
  const guess = readPrediction(predicted);
  const guessed = !covered && method === 'lora-8' && guess?.model === model ? guess.share : undefined;
  const fit = zoomToFit(scene, method);
  // What fills the picture already is zoomed into down to its single numbers.
  const end = Math.log10(fit > 1 ? fit : MOST_ZOOM);
  const walk = useWalk({
    t: Math.log10(zoom),
    end,
    msPerStep: MS / end,
    onMove: (t) => set({ zoom: t === end ? tidy(10 ** t) : 10 ** t }),
    onPlay,
  });
  const { playing, pause, glide } = walk;
  useReveal(covered, predicted, () => glide(end));

  function pick({ target, clientX, clientY }: PointerEvent<HTMLElement>) {
    const shown = (target as Element).closest<HTMLElement>('[data-zoom]');
    if (!shown || covered) return;
    const box = shown.getBoundingClientRect();
    const [left, bottom] = [clientX - box.left, box.bottom - clientY];
    const at = Number(shown.dataset.zoom);
    const found = methodAt(scene, at, (100 * left) / box.width, (100 * bottom) / box.height);
    if (found) set({ method: found });
  }

  const drawn = { scene, method, uid, ghost: guessed && Math.sqrt(guessed * scene.total) };
  return (
    <>
      <div
        className={`${picture.pic} ${styles.scale}`}
        data-covered={covered || undefined}
        aria-hidden="true"
        onPointerUp={pick}
      >
        <Sheet {...drawn} guessed={guessed} />
        <Loupe {...drawn} zoom={zoom} covered={covered} />
      </div>
      <div className={controls.controls}>
        <StageSlider
          label={<span className={styles.zoomName}>{says.zoom}</span>}
          name={says.zoom}
          value={zoom}
          min={1}
          max={MOST_ZOOM}
          scale="log"
          sparse
          ticks={TICKS}
          tickText={says.tick}
          valueText={(to) =>
            says.value(
              formatNumber(tidy(to)),
              formatCount(Math.min(scene.total, cellsOf(scene, to).perSide ** 2)),
            )
          }
          disabled={covered}
          onChange={(to) => walk.jump(Math.log10(to))}
        />
        <PlayButton playing={playing} label={says.play} disabled={covered} onPress={walk.toggle} />
        <Select
          className={styles.methods}
          aria-label={covered ? says.methodWaits : says.method}
          aria-disabled={covered || undefined}
          value={method}
          onChange={(event) => {
            pause();
            if (!covered) set({ method: event.currentTarget.value as MethodId });
          }}
        >
          {methodIds.map((id) => (
            <option key={id} value={id}>
              {says.short[id] ?? methodNames[id][0]}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
}
