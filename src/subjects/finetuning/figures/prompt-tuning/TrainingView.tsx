import controls from '../../../../figures/parts/controls.module.css';
import { Named } from '../../../../figures/parts/Named.tsx';
import { PlayButton } from '../../../../figures/parts/PlayButton.tsx';
import { StageSlider } from '../../../../figures/parts/StageSlider.tsx';
import picture from '../../../../figures/parts/stagePicture.module.css';
import { useReveal } from '../../../../figures/parts/useReveal.ts';
import { useWalk } from '../../../../figures/parts/useWalk.ts';
import { formatFixed } from '../../../../notation/format.ts';
import { Answers } from './Answers.tsx';
import { LossLine } from './LossLine.tsx';
import { sceneOf } from './model.ts';
import { Plane } from './Plane.tsx';
import { tally } from './places.ts';
import prompt from './prompt.module.css';
import { LAST_STEP, momentAt } from './promptRun.ts';
import { WEIGHTS } from './reader.ts';
import { SentenceField } from './SentenceField.tsx';
import { examples } from './task.ts';
import styles from './training.module.css';
import type { ViewProps } from './view.ts';
import { words } from './words.ts';

const says = words.training;
const TICKS = [0, 30, 60, 90, LAST_STEP];
const MS_PER_STEP = 50;

/** The plane of all vectors, in which training moves the trained ones, and what the model answers then. */
export function TrainingView({ state, set, covered, predicted, onPlay }: ViewProps) {
  const { n, rate, start, sentence } = state;
  const t = covered ? 0 : state.t;
  const scene = sceneOf(covered && state.t > 0 ? { ...state, t } : state);
  const { step, moment, right } = scene;
  const walk = useWalk({ t, end: LAST_STEP, msPerStep: MS_PER_STEP, onMove: (to) => set({ t: to }), onPlay });
  const { playing, glide } = walk;

  useReveal(covered, predicted, () => glide(LAST_STEP));

  const places = says.places(tally(moment.prompt));
  return (
    <>
      <div className={`${picture.pic} ${styles.pic}`}>
        <div className={styles.beside}>
          <p className={styles.asked}>
            <small className={picture.long}>{says.asked}</small>
            <SentenceField className={styles.sentence} sentence={sentence} readOnly={covered} set={set} />
          </p>
          <p className={`${styles.model} ${prompt.frozen}`} data-part="model">
            <b className={prompt.isFrozen}>
              <Named long={says.model(WEIGHTS)} short={says.modelShort} />
            </b>
          </p>
          <Answers scene={scene} />
          <p className={picture.long}>
            <b className={styles.right}>{says.right(right, examples.length)}</b>
            <small>{says.labelled}</small>
          </p>
          <p className={`${styles.places} ${picture.long}`}>
            <small>{places[0]}</small>
            <small>{places[1]}</small>
          </p>
        </div>
        <Plane n={n} rate={rate} start={start} t={t} guess={covered ? undefined : predicted} />
        <LossLine n={n} rate={rate} start={start} step={step} covered={covered} />
      </div>
      <div className={`${controls.controls} ${styles.controls}`}>
        <StageSlider
          name={says.step}
          value={step}
          min={0}
          max={LAST_STEP}
          ticks={TICKS}
          tickText={(at) =>
            at === LAST_STEP ? <Named long={says.last(at)} short={says.lastShort(at)} /> : String(at)
          }
          valueText={(at) => says.stepOf(at, formatFixed(momentAt(state, at).loss, 2))}
          disabled={covered}
          onChange={walk.jump}
        />
        <PlayButton playing={playing} label={says.run} disabled={covered} onPress={walk.toggle} />
      </div>
    </>
  );
}
