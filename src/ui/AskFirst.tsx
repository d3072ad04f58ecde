import type { MouseEvent, ReactNode, RefObject } from 'react';
import { Button } from './Button.tsx';
import { ButtonRow } from './ButtonRow.tsx';
import { Dialog } from './Dialog.tsx';

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  /** Prefix of its ids, unique on the page. */
  id: string;
  title: string;
  /** What would follow. */
  text: string;
  /** What leaving things as they are is called. */
  keep: string;
  /** What doing it is called. */
  act: string;
  onAct(event: MouseEvent): void;
  children?: ReactNode;
}

/** Asks before something is done that cannot be undone. It opens with the focus on leaving things as they are. */
export function AskFirst({ dialog, id, title, text, keep, act, onAct, children }: Props) {
  const close = () => dialog.current?.close();
  return (
    <Dialog ref={dialog} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p id={`${id}-text`}>{text}</p>
      <ButtonRow>
        <Button primary onClick={close}>
          {keep}
        </Button>
        <Button
          onClick={(event) => {
            close();
            onAct(event);
          }}
        >
          {act}
        </Button>
      </ButtonRow>
      {children}
    </Dialog>
  );
}
