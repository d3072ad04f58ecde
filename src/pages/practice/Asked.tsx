import type { CourseMap } from '../../course/types.ts';
import { Deck } from './Deck.tsx';
import { Result } from './Result.tsx';
import type { Sitting } from './useSitting.ts';

export interface AskedProps {
  title: string;
  map: CourseMap;
  sitting: Sitting;
  onNext(): void;
  onAnother(size: number): void;
}

/** A practice that has begun: its questions, then what came of them. */
export const Asked = ({ title, map, sitting, onNext, onAnother }: AskedProps) =>
  sitting.left.length > 0 ? (
    <Deck title={title} course={map.id} sitting={sitting} onNext={onNext} />
  ) : (
    <Result title={title} map={map} sitting={sitting} onAnother={onAnother} />
  );
