import { Button } from '../../../../ui/Button.tsx';
import { words } from '../../words/en/lab.ts';
import { type PresetId, presetIds, presets } from '../presets.ts';
import styles from './lab.module.css';

interface Props {
  /** Undefined for a race of the learner's own. */
  chosen: PresetId | undefined;
  onChoose(id: PresetId): void;
}

/** The races that are set up already, one for each topic. */
export function PresetChoice({ chosen, onChoose }: Props) {
  return (
    <section className={styles.presets} aria-label={words.presetChoice.racesSetUp}>
      <div className={styles.row}>
        {presetIds.map((id) => (
          <Button key={id} aria-pressed={id === chosen} onClick={() => onChoose(id)}>
            {presets[id].title}
          </Button>
        ))}
      </div>
      <p>{chosen ? presets[chosen].says : words.presetChoice.raceYourOwn}</p>
    </section>
  );
}
