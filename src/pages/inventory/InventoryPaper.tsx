import { words } from '#words/inventory';
import type { AnswerKey, QuestionFace } from '../../course/types.ts';
import type { Sitting } from '../../progress/store.ts';
import { Paper } from '../paper/Paper.tsx';
import { paperItems } from '../paper/paper.ts';

interface Props {
  name: 'before' | 'after';
  sitting: Sitting;
  faces: readonly QuestionFace[];
  course: string;
  loadKey(): Promise<AnswerKey>;
}

/** The questions of the inventory, as they are sat. */
export const InventoryPaper = ({ name, sitting, faces, ...rest }: Props) => (
  <Paper
    {...rest}
    name={name}
    asked={name}
    sitting={sitting}
    items={paperItems(sitting, (_, question) => faces.find((face) => face.id === question))}
    loose={false}
    away={words.away}
  />
);
