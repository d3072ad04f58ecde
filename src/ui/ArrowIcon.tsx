/** An arrow up or down, drawn in the colour of its text. */
export function ArrowIcon({ to }: { to: 'up' | 'down' }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
    >
      <path d={to === 'up' ? 'M8 14V3M3 8l5-5 5 5' : 'M8 2v11M3 8l5 5 5-5'} strokeWidth="2" />
    </svg>
  );
}
