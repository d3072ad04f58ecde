import styles from './adapterBlock.module.css';
import type { Place } from './toy.ts';

const PRESETS: { place: Place; name: string }[] = [
  { place: 'both', name: 'Houlsby' },
  { place: 'feed-forward', name: 'Pfeiffer' },
  { place: 'none', name: 'None' },
];

/** Published placements at one press; single adapters are put in and taken out on the drawing. */
export function Placement({ place, onPlace }: { place: Place; onPlace(place: Place): void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the controls already stand in a fieldset
    <div className={styles.presets} role="group" aria-label="Placement">
      <span className={styles.name}>Placement</span>
      {PRESETS.map((preset) => (
        <button
          key={preset.place}
          type="button"
          className={styles.preset}
          aria-pressed={preset.place === place}
          onClick={() => onPlace(preset.place)}
        >
          {preset.name}
        </button>
      ))}
    </div>
  );
}
