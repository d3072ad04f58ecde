import { type CSSProperties, memo, useCallback, useId, useRef } from 'react';
import { useClock } from '../../../../figures/parts/useClock.ts';
import { formatNumber } from '../../../../notation/format.ts';
import { formatCount } from '../../../../notation/formatCount.ts';
import { Button } from '../../../../ui/Button.tsx';
import { NumberStepper } from '../../../../ui/NumberStepper.tsx';
import { useNumberDraft } from '../../../../ui/useNumberDraft.ts';
import styles from './landscape.module.css';
import { type MethodId, methodNames } from './methods.ts';
import type { ModelId } from './models.ts';
import { cellsOf, MOST_ZOOM, nextToFit, sceneOf, zoomToFit } from './scene.ts';
import { words } from './words.ts';

const DECADES = Math.log10(MOST_ZOOM);
const MS_PER_DECADE = 450;
const tidy = (zoom: number): number =>
  Number(Math.min(MOST_ZOOM, Math.max(1, Number(zoom.toPrecision(4)))).toFixed(2));

interface Props {
  model: ModelId;
  zoom: number;
  onZoom(zoom: number): void;
  onFit(method: MethodId): void;
}

/** One zoom over eight orders of magnitude: slider, field, steps, and buttons that travel from method to method. */
export const ZoomControl = memo(function ZoomControl({ model, zoom, onZoom, onFit }: Props) {
  const id = useId();
  const scene = sceneOf(model);
  const way = useRef({ from: 0, to: 0 });
  const tick = useCallback(
    (t: number) => {
      const { from, to } = way.current;
      const eased = t * t * (3 - 2 * t);
      onZoom(t === 1 ? tidy(10 ** to) : 10 ** (from + (to - from) * eased));
    },
    [onZoom],
  );
  const clock = useClock(tick);
  const draft = useNumberDraft({
    value: zoom,
    min: 1,
    max: MOST_ZOOM,
    tidy,
    written: (value) => formatNumber(tidy(value)),
    onChange: (to) => {
      clock.pause();
      onZoom(to);
    },
  });

  function travel(to: number) {
    way.current = { from: Math.log10(zoom), to: Math.log10(to) };
    clock.play(0, 1, Math.min(1400, Math.max(240, Math.abs(Math.log10(to / zoom)) * MS_PER_DECADE)));
  }
  function jump(to: number) {
    clock.pause();
    draft.clear();
    onZoom(tidy(to));
  }
  // Pressed while travelling, a button goes on from where the journey leads.
  const now = clock.playing ? 10 ** way.current.to : zoom;
  const smaller = nextToFit(scene, now, 'smaller');
  const larger = nextToFit(scene, now, 'larger');
  const go = (method: MethodId | undefined) => {
    if (!method) return;
    onFit(method);
    travel(zoomToFit(scene, method));
  };
  const shown = formatCount(Math.min(scene.total, cellsOf(scene, zoom).perSide ** 2));

  return (
    <div className={styles.zoom}>
      <div className="slider" style={{ '--slider-share': Math.log10(zoom) / DECADES } as CSSProperties}>
        <label className="slider-label tall-line" htmlFor={`${id}-range`}>
          {words.zoom.label}
        </label>
        <div className="slider-track">
          <input
            id={`${id}-range`}
            className="range slider-range"
            type="range"
            min={0}
            max={DECADES}
            step={0.01}
            value={Math.log10(zoom)}
            aria-valuetext={words.zoom.value(formatNumber(tidy(zoom)), shown)}
            onChange={(event) => jump(10 ** event.currentTarget.valueAsNumber)}
          />
        </div>
        <NumberStepper
          draft={draft}
          label={words.zoom.field}
          problemId={`${id}-problem`}
          className={styles.zoomField}
          less={{ label: words.zoom.less, disabled: zoom <= 1, onStep: () => jump(zoom / 2) }}
          more={{ label: words.zoom.more, disabled: zoom >= MOST_ZOOM, onStep: () => jump(zoom * 2) }}
        />
        <p className="slider-problem" id={`${id}-problem`} role="status">
          {draft.problem}
        </p>
      </div>
      <div className={styles.travel}>
        <Button aria-disabled={!smaller} onClick={() => go(smaller)}>
          {words.zoom.smaller}
        </Button>
        <Button aria-disabled={!larger} onClick={() => go(larger)}>
          {words.zoom.larger}
        </Button>
        <Button aria-disabled={zoom <= 1} onClick={() => travel(1)}>
          {words.zoom.whole}
        </Button>
      </div>
      <div className={styles.next}>
        <p>{smaller ? words.zoom.nextSmaller(methodNames[smaller][0]) : words.zoom.noSmaller}</p>
        <Button className={clock.playing ? '' : styles.idle} onClick={clock.pause}>
          {words.zoom.stop}
        </Button>
      </div>
    </div>
  );
});
