import { memo } from 'react';
import { useWalk } from '../../../../figures/parts/useWalk.ts';
import { Walk } from '../../../../figures/parts/Walk.tsx';
import { stops } from './model.ts';

const MS_PER_STOP = 1600;

interface Props {
  t: number;
  uid: string;
  onMove(t: number): void;
}

/** Through Q, Q + ΔQ, A·B. A component of its own: the matrices are not drawn anew when it starts or pauses. */
export const ProductWalk = memo(function ProductWalk({ t, uid, onMove }: Props) {
  const walk = useWalk({ t, end: stops.length - 1, msPerStep: MS_PER_STOP, onMove });
  return <Walk t={t} stops={stops} uid={uid} walk={walk} />;
});
