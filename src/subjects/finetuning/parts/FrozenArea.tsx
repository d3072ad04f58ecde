import { Hatch } from './Hatch.tsx';

interface Props {
  /** Unique on the page. */
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is frozen in a preview, with a hatch as fine as that is small. */
export const FrozenArea = ({ id, ...area }: Props) => (
  <>
    <Hatch id={id} scale={0.6} />
    <rect {...area} fill={`url(#${id})`} className="fig-frozen" />
  </>
);
