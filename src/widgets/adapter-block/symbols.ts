/** What formula and drawing both show; each lights the other. */
export type Part = 'h' | 'down' | 'bend' | 'up' | 'out';

export type Light = (part: Part | undefined) => void;

/** Handlers that light a part while it is pointed at. */
export function pointed(part: Part, light: Light) {
  return {
    'data-part': part,
    onPointerEnter: () => light(part),
    onPointerLeave: () => light(undefined),
  };
}
