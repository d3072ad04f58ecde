import styles from './adapterBlock.module.css';
import type { Place } from './toy.ts';
import { words } from './words.ts';

const PRESETS = ['both', 'feed-forward', 'none'] as const;

/** Published placements at one press; single adapters are put in and taken out on the drawing. */
export function Placement({ place, onPlace }: { place: Place; onPlace(place: Place): void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the controls already stand in a fieldset
    <div className={styles.presets} role="group" aria-label={words.placement.label}>
      <span className={styles.name}>{words.placement.label}</span>
      {PRESETS.map((preset) => (
        <button
          key={preset}
          type="button"
          className={styles.preset}
          aria-pressed={preset === place}
          onClick={() => onPlace(preset)}
        >
          {words.placement.presets[preset]}
        </button>
      ))}
    </div>
  );
}
