import { words } from '#words/questions';
import { linked } from '../../ui/linked.tsx';
import type { Reason } from './Reasons.tsx';

/** The reason of one part of an answer, where more than one could be meant. */
export const NamedReason = ({ name, reason }: Pick<Reason, 'name' | 'reason'>) =>
  linked(
    words.named('[part]', '[reason]'),
    () => <strong>{name}</strong>,
    () => reason,
  );
