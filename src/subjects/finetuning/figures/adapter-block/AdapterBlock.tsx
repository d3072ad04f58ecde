import { useCallback, useDeferredValue, useEffect, useState } from 'react';
import { defineFigure } from '../../../../figures/frame/defineFigure.ts';
import type { FigureProps } from '../../../../figures/frame/figure.ts';
import { useWalk } from '../../../../figures/parts/useWalk.ts';
import { Walk } from '../../../../figures/parts/Walk.tsx';
import { formatPercent } from '../../../../notation/format.ts';
import { linked } from '../../../../ui/linked.tsx';
import { Slider } from '../../../../ui/Slider.tsx';
import styles from './adapterBlock.module.css';
import { BlockDrawing } from './BlockDrawing.tsx';
import { CountPanel } from './CountPanel.tsx';
import { Delay } from './Delay.tsx';
import { describe, table } from './describe.ts';
import { Formula } from './Formula.tsx';
import { Moved } from './Moved.tsx';
import { type BlockState, counts, END, fitted, modelOf, SENTENCE, STEPS, STOPS, view } from './model.ts';
import { Opened, Reading } from './Opened.tsx';
import { Placement } from './Placement.tsx';
import { Preview } from './Preview.tsx';
import { Settings } from './Settings.tsx';
import { spec } from './spec.ts';
import { Training } from './Training.tsx';
import { D, type Place } from './toy.ts';
import { Unmergeable } from './Unmergeable.tsx';
import { useWarmRun } from './useWarmRun.ts';
import { words } from './words.ts';

const MS_PER_STOP = 2000;
const stops = STOPS.map((stop) => words.opened.stops[stop]);
const MS_PER_STEP = 80;
/** A press on a stop goes there faster than playing does. */
const PACE = 2;

/** A block that takes adapters, the way of a vector through one of them, and what they cost. */
export function AdapterBlock({ state: given, set, uid, revealed, predicted }: FigureProps<BlockState>) {
  const asked = revealed === false;
  const state = fitted(given);
  const { t, step, place } = state;
  // One of the two moves at a time.
  const walk = useWalk({
    t,
    end: END,
    msPerStep: MS_PER_STOP,
    onMove: (to) => set({ t: to }),
    onTouch: () => training.pause(),
  });
  const training = useWalk({
    t: step,
    end: STEPS,
    msPerStep: MS_PER_STEP,
    along: Math.round,
    onMove: (to) => set({ step: to }),
    onTouch: () => walk.pause(),
  });
  // Opened by a state in which something is trained; going back to step 0 does not shut it under the hand.
  const [opened, setOpened] = useState(step > 0);
  useEffect(() => {
    if (step > 0) setOpened(true);
  }, [step]);
  const seen = view(state);
  useWarmRun({ place: state.place, activation: state.bend }, seen.m);
  // What stands further down may come a moment after the drawing: a slow phone keeps up with the finger that way.
  const later = fitted(useDeferredValue(given));
  const model = modelOf(state);

  const { pause: pauseWalk } = walk;
  const { pause: pauseTraining } = training;
  const change = useCallback(
    (next: Partial<BlockState>) => {
      pauseWalk();
      pauseTraining();
      set(next);
    },
    [pauseWalk, pauseTraining, set],
  );
  const put = useCallback((to: Place) => change({ place: to }), [change]);

  return (
    <fieldset className={styles.root} disabled={asked} data-asked={asked || undefined}>
      <legend className="visually-hidden">{words.legend}</legend>
      <div className={styles.stage}>
        <div className={styles.left}>
          <BlockDrawing
            place={place}
            m={state.m}
            model={state.model}
            open={state.open}
            training={step > 0}
            uid={uid}
            onPlace={put}
          />
          <Placement place={place} onPlace={put} />
        </div>
        <div className={styles.opened}>
          <p className={styles.title}>{words.opened.title(Boolean(seen.inner), state.open)}</p>
          <Formula onGo={(to) => walk.glide(to, PACE)} />
          <Opened state={state} seen={seen} />
          <Walk t={t} stops={stops} uid={uid} walk={walk} pace={PACE} idle={!seen.inner} />
          <Reading state={state} seen={seen} />
          <p className={styles.quiet}>
            {words.opened.toy({
              sentence: SENTENCE.join(' '),
              token: seen.word,
              width: D,
              middle: seen.m,
            })}
          </p>
        </div>
      </div>
      <Slider
        label={linked(words.bottleneck.label, (m) => <var>{m}</var>)}
        name={words.bottleneck.name}
        tone="train"
        scale="log"
        value={state.m}
        min={1}
        max={model.d}
        presets={[1, 8, 64, 256, model.d]}
        valueText={(m) => words.bottleneck.value(m, model.d, formatPercent(counts({ ...state, m }).share))}
        onChange={(m) => change({ m })}
      />
      <Moved state={state} seen={seen} predicted={predicted} />
      <details
        className={styles.more}
        open={opened}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary>{words.training.summary}</summary>
        <Training
          place={later.place}
          m={later.m}
          model={later.model}
          bend={later.bend}
          open={later.open}
          token={later.token}
          step={later.step}
          chosen={step}
          playing={training.playing}
          onPlay={training.toggle}
          onStep={training.jump}
        />
      </details>
      <CountPanel place={later.place} m={later.m} model={later.model} uid={uid} />
      <details className={styles.more}>
        <summary>{words.settings.summary}</summary>
        <Settings
          place={place}
          model={state.model}
          bend={state.bend}
          open={state.open}
          token={state.token}
          uid={uid}
          set={change}
        />
      </details>
      <Delay place={later.place} />
      <Unmergeable
        place={later.place}
        m={later.m}
        model={later.model}
        bend={later.bend}
        open={later.open}
        token={later.token}
        step={later.step}
      />
    </fieldset>
  );
}

export const figure = defineFigure(spec, { still: false, View: AdapterBlock, Preview, describe, table });
