import { useCallback, useDeferredValue, useMemo } from 'react';
import { defineFigure } from '../../../../figures/frame/defineFigure.ts';
import type { FigureProps } from '../../../../figures/frame/figure.ts';
import { linked } from '../../../../ui/linked.tsx';
import { Slider } from '../../../../ui/Slider.tsx';
import { ByHand } from './ByHand.tsx';
import { lossByHand } from './byHand.ts';
import { countWords, describe, table } from './describe.ts';
import { EmbeddingPlane } from './EmbeddingPlane.tsx';
import { Flow } from './Flow.tsx';
import { LossCurve } from './LossCurve.tsx';
import { handWords, lossWithoutPrompt, type PromptState, sceneOf } from './model.ts';
import { Preview } from './Preview.tsx';
import { phaseWords } from './phaseWords.ts';
import styles from './promptTuning.module.css';
import { Settings } from './Settings.tsx';
import { spec } from './spec.ts';
import { TrainingControls } from './TrainingControls.tsx';
import { MAX_TOKENS, MAX_WORDS } from './tokenize.ts';
import { useRunAhead } from './useRunAhead.ts';
import { words } from './words.ts';

/** A sentence and n trained vectors go through a frozen toy model; training moves the vectors alone. */
function PromptTuning({ state, set, uid, revealed = true, predicted }: FigureProps<PromptState>) {
  const { n, rate, start, d, sentence, w1, w2, w3 } = state;
  useRunAhead(state);
  const scene = sceneOf(state);
  const { step } = scene;
  const written = handWords(state).join(' ');
  const byHand = useMemo(() => (written ? lossByHand(written.split(' ')) : undefined), [written]);
  const chosen = useMemo(() => [w1, w2, w3], [w1, w2, w3]);
  // The panel of words comes a moment after the picture: what moves is drawn first.
  const later = useDeferredValue(scene);
  const walk = useCallback((t: number) => set({ t }), [set]);
  const { head, text } = phaseWords(state, scene);

  return (
    <div className={styles.root}>
      <fieldset className={styles.controls} disabled={!revealed}>
        <legend className="visually-hidden">{words.sentence.legend}</legend>
        <label className={styles.sentence}>
          {words.sentence.label}
          <input
            type="text"
            value={sentence}
            maxLength={80}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${uid}-tokens`}
            onChange={(event) => set({ sentence: event.currentTarget.value })}
          />
        </label>
        <p className={styles.note} id={`${uid}-tokens`}>
          {scene.cut ? words.sentence.cut(MAX_WORDS, MAX_TOKENS) : words.sentence.tokenizer}
        </p>
      </fieldset>
      <div className={styles.main}>
        <Flow scene={scene} />
        <EmbeddingPlane state={state} scene={scene} uid={uid} predicted={predicted} />
        <LossCurve n={n} rate={rate} start={start} step={step} bare={lossWithoutPrompt} byHand={byHand} />
      </div>
      <p className={styles.phase}>
        <b>{head}.</b> {text}
      </p>
      <fieldset className={styles.controls} disabled={!revealed}>
        <legend className="visually-hidden">{words.training.legend}</legend>
        <TrainingControls t={state.t} onMove={walk} />
        <Slider
          label={linked(words.vectors.label, (n) => <i className={styles.letter}>{n}</i>)}
          name={words.vectors.name}
          tone="train"
          value={n}
          min={1}
          max={8}
          valueText={words.vectors.value}
          onChange={(value) => set({ n: value, t: 0 })}
        />
        <p className={styles.count}>
          <span>
            {linked(words.vectors.here(n), (numbers) => (
              <b>{numbers}</b>
            ))}
          </span>{' '}
          <span>{countWords(state)}</span>
        </p>
        <details className={styles.more}>
          <summary>{words.byHand.summary}</summary>
          <ByHand chosen={chosen} step={later.step} moment={later.moment} right={later.right} set={set} />
        </details>
        <details className={styles.more}>
          <summary>{words.settings.summary}</summary>
          <Settings rate={rate} start={start} d={d} uid={uid} set={set} />
        </details>
      </fieldset>
    </div>
  );
}

export const figure = defineFigure(spec, {
  still: false,
  View: PromptTuning,
  Preview,
  describe,
  table,
});
