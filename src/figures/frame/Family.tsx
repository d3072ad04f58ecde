import { useLayoutEffect, useRef } from 'react';
import { words } from '#words/stage';
import { ArrowIcon } from '../../ui/ArrowIcon.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import type { FigureState } from '../spec.ts';
import type { Figure, Turn } from './figure.ts';
import styles from './StageFrame.module.css';

interface Props {
  figure: Figure;
  state: FigureState;
  /** The state that its text leads to: what stands there is covered while a question waits. */
  led: FigureState;
  revealed: boolean;
  onTurn(change: FigureState): void;
}

/** Names the pictures of the same figure before and after the one shown, and leads there. */
export function Family({ figure, state, led, revealed, onTurn }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const turned = useRef(false);

  // At an end of the family nothing leads on: the focus stays with the way back.
  useLayoutEffect(() => {
    if (turned.current && !group.current?.contains(document.activeElement))
      group.current?.querySelector('button')?.focus({ preventScroll: true });
    turned.current = false;
  });

  function way(to: 'before' | 'after', turn: Turn | undefined) {
    if (!turn) return null;
    const { name, change } = turn;
    // What is given tells nothing that a question asks; and where one was led, one may go back to.
    const waits = !revealed && change.view !== led.view && !figure.headline?.({ ...state, ...change }).given;
    return (
      <TextButton
        data-turn={to}
        aria-label={waits ? words.waits(name) : undefined}
        aria-disabled={waits || undefined}
        onClick={() => {
          if (waits) return;
          turned.current = true;
          onTurn(change);
        }}
      >
        {to === 'before' && <ArrowIcon to="left" />}
        {name}
        {to === 'after' && <ArrowIcon to="right" />}
      </TextButton>
    );
  }
  const { before, after } = figure.turns?.(state) ?? {};
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div ref={group} role="group" aria-label={words.family} className={styles.family}>
      {way('before', before)}
      {way('after', after)}
    </div>
  );
}
