import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { words } from '#words/stage';
import { TextButton } from '../../ui/TextButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import both from './bothFrames.module.css';
import { dock, foldByHand } from './dock.ts';
import type { Headline } from './figure.ts';
import { followText } from './followText.ts';
import type { Instance } from './instances.ts';
import styles from './StageFrame.module.css';
import { type RowProps, StageRow } from './StageRow.tsx';
import ways from './Way.module.css';
import { goBack, wayBack } from './wayBack.ts';

interface Props extends Omit<RowProps, 'id' | 'given' | 'onReset'> {
  id: string;
  name: string;
  /** Names the figure. */
  short: string;
  headline: Headline;
  revealed: boolean;
  /** Whether a text beside it moves it, and whether the learner has taken hold. */
  follows: boolean;
  held: boolean;
  /** What was changed last by whoever has taken hold, for those who listen. */
  spoken: string;
  /** Stops what plays, while something does. */
  onStop?: (() => void) | undefined;
  instance: Instance;
  /** Leads to the other pictures of the figure. */
  family: ReactNode;
  children: ReactNode;
}

/** The frame of a figure beside the text: what it shows, the one number, the picture, one row of words. */
export function StageFrame(props: Props) {
  const { id, name, short, headline, instance, revealed, held, follows, spoken, onStop, ...rest } = props;
  const { family, children, ...row } = rest;
  const { title, number, about, brief, before = about, counts, given } = headline;
  const told = revealed || given;
  const figure = useRef<HTMLElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const uid = useId();
  const { folded } = useStore(dock);
  const way = useStore(wayBack);
  const cameHere = way.to !== undefined && way.figure === id;
  const [heard, setHeard] = useState('');
  const [more, setMore] = useState(false);

  useEffect(() => {
    const stage = figure.current?.closest<HTMLElement>('[data-stage-place]');
    const spread = stage?.closest('[data-spread]');
    // Without sections and steps there is nothing to follow.
    return stage && spread?.querySelector('[data-shows], h2[id]')
      ? followText(instance, stage, spread)
      : undefined;
  }, [instance]);

  // Said once each time somebody takes hold, not of an address that did so before.
  useEffect(
    () =>
      instance.following.subscribe((now, before) => {
        if (now.held !== before.held)
          setHeard(now.held && before.section !== undefined ? words.heldHeard : '');
      }),
    [instance],
  );

  const letGo = useCallback(() => {
    if (follows) instance.tell({ type: 'follow' });
    else instance.reset();
  }, [follows, instance]);

  return (
    <figure
      ref={figure}
      className={`${both.frame} ${styles.frame}`}
      id={id}
      tabIndex={-1}
      data-viz={name}
      data-stage-figure=""
      data-folded={folded || undefined}
      data-more={more || undefined}
      data-awaiting={revealed ? undefined : ''}
      aria-label={short}
    >
      <div className={styles.top}>
        <p className={styles.title}>{title}</p>
        {follows && (
          <p ref={line} className={styles.follow} tabIndex={-1} data-held={held || undefined}>
            <span>
              {onStop ? words.playing : held ? words.held : revealed ? words.follows : words.awaits}
            </span>
            {held && (
              <TextButton
                onClick={() => {
                  (onStop ?? letGo)();
                  line.current?.focus({ preventScroll: true });
                }}
              >
                {onStop ? words.stop : words.follow}
              </TextButton>
            )}
          </p>
        )}
      </div>
      <div className={styles.head}>
        <p className={styles.number}>
          <span data-counts={counts} data-words={/\d/.test(number) ? undefined : ''}>
            {told ? number : words.open}
          </span>{' '}
          <span className={styles.about}>{told ? about : before}</span>
          {told && brief && <span className={`${styles.about} ${styles.brief}`}>{brief}</span>}
        </p>
        <button
          type="button"
          className={`${styles.more} tall-line as-words`}
          aria-expanded={more}
          aria-controls={`${uid}-row`}
          onClick={() => setMore(!more)}
        >
          <VisuallyHidden>{words.more}</VisuallyHidden>
        </button>
        <button
          type="button"
          className={`${styles.fold} tall-line as-words`}
          aria-expanded={!folded}
          aria-controls={`${uid}-picture`}
          onClick={() => foldByHand(!folded)}
        >
          {folded ? words.show : <VisuallyHidden>{words.fold}</VisuallyHidden>}
        </button>
      </div>
      <div id={`${uid}-picture`} className={styles.picture} data-stage="">
        {children}
      </div>
      {family}
      {cameHere && (
        <button
          type="button"
          className={`${ways.way} ${styles.back}`}
          data-stays={way.asked && ''}
          onClick={goBack}
        >
          {way.asked ? words.backTo(way.asked) : words.back}
        </button>
      )}
      {/* Outside of the row, which is folded away on a phone. */}
      <VisuallyHidden aria-live="polite">
        <span>{heard && `${heard} `}</span>
        <span>{spoken}</span>
      </VisuallyHidden>
      <StageRow {...row} id={`${uid}-row`} given={given} onReset={held ? letGo : undefined} />
    </figure>
  );
}
