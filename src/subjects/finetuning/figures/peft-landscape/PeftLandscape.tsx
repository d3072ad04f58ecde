import { useCallback, useDeferredValue } from 'react';
import { defineFigure } from '../../../../figures/frame/defineFigure.ts';
import type { FigureProps } from '../../../../figures/frame/figure.ts';
import { Choices } from './Choices.tsx';
import { CountList } from './CountList.tsx';
import { describe, table } from './describe.ts';
import styles from './landscape.module.css';
import { MemoryView } from './MemoryView.tsx';
import { More } from './More.tsx';
import type { MethodId } from './methods.ts';
import { Preview } from './Preview.tsx';
import { PublishedView } from './PublishedView.tsx';
import { readPrediction } from './prediction.ts';
import { ShareView } from './ShareView.tsx';
import { Stage } from './Stage.tsx';
import { spec } from './spec.ts';
import type { LandscapeState } from './state.ts';
import { words } from './words.ts';
import { ZoomControl } from './ZoomControl.tsx';

/** What each method trains in one model: as areas, as shares, as memory, and what published runs reached with it. */
function PeftLandscape({ state, set, uid, revealed, predicted }: FigureProps<LandscapeState>) {
  const { model, view, zoom, method, group, point } = state;
  const open = revealed !== false;
  const onPick = useCallback(
    (to: MethodId) => {
      if (open) set({ method: to });
    },
    [set, open],
  );
  const onFit = useCallback((to: MethodId) => set({ method: to }), [set]);
  const onZoom = useCallback((to: number) => set({ zoom: to }), [set]);
  const onPoint = useCallback((to: number) => set({ point: to }), [set]);
  const guess = readPrediction(predicted);
  const share = open && guess?.model === model ? guess.share : undefined;
  // Controls and squares follow the finger; a whole view or a long list may come one frame later.
  const shown = useDeferredValue(view);
  const later = useDeferredValue(model);
  const marked = useDeferredValue(method);

  return (
    <div className={styles.root} data-covered={!open || undefined}>
      <fieldset className={styles.controls} disabled={!open}>
        <legend className="visually-hidden">{words.choices.legend}</legend>
        <Choices view={view} model={model} group={group} uid={uid} onChange={set} />
      </fieldset>
      <div>
        {shown === 'scale' && (
          <div className={styles.scale}>
            <Stage model={model} zoom={zoom} method={method} uid={uid} predicted={share} onPick={onPick} />
            <fieldset className={styles.controls} disabled={!open}>
              <legend className="visually-hidden">{words.zoom.legend}</legend>
              <ZoomControl model={model} zoom={zoom} onZoom={onZoom} onFit={onFit} />
            </fieldset>
            <CountList model={later} method={marked} onPick={onPick} />
          </div>
        )}
        {shown === 'share' && <ShareView model={later} method={marked} predicted={share} onPick={onPick} />}
        {shown === 'memory' && <MemoryView model={later} method={marked} uid={uid} onPick={onPick} />}
        {shown === 'published' && (
          <PublishedView group={group} point={point} uid={uid} open={open} onPoint={onPoint} />
        )}
      </div>
      {shown !== 'published' && (
        <fieldset className={styles.controls} disabled={!open}>
          <legend className="visually-hidden">{words.more.legend}</legend>
          <More method={method} uid={uid} onPick={onPick} />
        </fieldset>
      )}
    </div>
  );
}

export const figure = defineFigure(spec, {
  still: false,
  View: PeftLandscape,
  Preview,
  describe,
  table,
});
