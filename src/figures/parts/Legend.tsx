import type { ReactNode } from 'react';

export interface LegendEntry {
  key: string;
  swatch: ReactNode;
  words: ReactNode;
  /** The part of the figure it belongs to, which is lit with it. */
  part?: string;
  /** Keeps its room and is not shown: what it names is not drawn at present. */
  absent?: boolean;
}

/** What is drawn, by swatch and name. */
export function Legend({ entries, label }: { entries: readonly LegendEntry[]; label?: string }) {
  return (
    <ul className="legend in-row no-marks" aria-label={label}>
      {entries.map(({ key, swatch, words, part, absent }) => (
        <li key={key} className="beside" data-part={part} data-absent={absent || undefined}>
          {swatch} <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
