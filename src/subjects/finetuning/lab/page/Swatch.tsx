import { dashOf, letterOf } from './lines.ts';

/** The letter and the line of a lane, as the charts draw it. */
export function Swatch({ lane }: { lane: number }) {
  return (
    <span className="lab-swatch">
      <b>{letterOf(lane)}</b>
      <svg width={34} height={12} viewBox="0 0 34 12" aria-hidden="true">
        <path d="M1 6H33" className="lab-line" strokeDasharray={dashOf(lane)} />
      </svg>
    </span>
  );
}
