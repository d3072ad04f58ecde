/** A cross, drawn: none of the course's fonts holds one. The words beside it say the same. */
export function CrossIcon() {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
