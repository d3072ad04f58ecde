import { CheckIcon } from '../../ui/CheckIcon.tsx';
import { CrossIcon } from '../../ui/CrossIcon.tsx';

interface Props {
  right: boolean;
  words: string;
  /** Said after the words, where sight has the colour and the filled circle. */
  spoken?: string;
}

/** An icon with words: the verdict never hangs on colour. */
export function Mark({ right, words, spoken }: Props) {
  return (
    <span className={`mark ${right ? 'mark-right' : 'mark-wrong'}`}>
      {right ? <CheckIcon /> : <CrossIcon />} {words}
      {spoken && <span className="visually-hidden">, {spoken}</span>}
    </span>
  );
}
