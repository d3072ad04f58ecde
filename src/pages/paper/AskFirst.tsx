import type { MouseEvent, ReactNode, RefObject } from 'react';
import { words } from '#words/paper';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  /** Prefix of its ids, unique on the page. */
  id: string;
  title: string;
  /** What would follow. */
  text: string;
  /** What doing it is called. */
  act: string;
  onAct(event: MouseEvent): void;
  children?: ReactNode;
}

/** Asks before something is done to a paper that cannot be undone. It opens with the focus on going on. */
export function AskFirst({ dialog, id, title, text, act, onAct, children }: Props) {
  const close = () => dialog.current?.close();
  return (
    <Dialog ref={dialog} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p id={`${id}-text`}>{text}</p>
      <ButtonRow>
        <Button primary onClick={close}>
          {words.goOn}
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
