/** A place in an animation. */
export const words = {
  name: 'Walk',
  play: 'Play',
  pause: 'Pause',
  place: (stop: string | undefined, n: number, all: number) => `${stop}, stop ${n} of ${all}`,
  to: (stop: string) => `Walk to: ${stop}`,
};
