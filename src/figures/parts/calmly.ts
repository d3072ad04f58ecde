/**
 * Passes changes on at most so often, the first at once and the last in any case: for what is costly to show, so that
 * a slow phone keeps up with the finger in the rest.
 */
export function calmly<T>(pass: (value: T) => void, everyMs = 120): (value: T) => void {
  let passedOn = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: T;
  const now = () => {
    timer = undefined;
    passedOn = performance.now();
    pass(latest);
  };
  return (value) => {
    latest = value;
    if (timer !== undefined) return;
    const left = passedOn + everyMs - performance.now();
    if (left > 0) timer = setTimeout(now, left);
    else now();
  };
}
