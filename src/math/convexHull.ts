/** The smallest convex region around points of the plane, and whether a point lies in it. */
export type Point = readonly [number, number];

/** Twice the area of o, a, b: above zero when the way from a to b turns left as seen from o. */
const turn = (o: Point, a: Point, b: Point): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

function lowerChain(points: readonly Point[]): Point[] {
  const chain: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = chain.slice(-2);
      if (!before || !last || turn(before, last, point) > 0) break;
      chain.pop();
    }
    chain.push(point);
  }
  return chain.slice(0, -1);
}

/** Corners of the hull, anticlockwise. Source: Andrew's monotone chain (1979). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted.length < 3 ? sorted : [...lowerChain(sorted), ...lowerChain(sorted.reverse())];
}

/** Whether a point lies inside or on the hull. */
export function isInHull(hull: readonly Point[], point: Point): boolean {
  return hull.every((corner, i) => turn(corner, hull[(i + 1) % hull.length] ?? corner, point) >= 0);
}
