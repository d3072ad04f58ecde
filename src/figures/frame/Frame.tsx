import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { words } from '#words/figure';
import { download } from '../../client/download.ts';
import { PartBoundary } from '../../client/PartBoundary.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { toCsv } from '../parts/csv.ts';
import { FrameTable } from '../parts/DataTable.tsx';
import { useSettled } from '../parts/useSettled.ts';
import type { FigureState } from '../spec.ts';
import both from './bothFrames.module.css';
import { csvName } from './csvName.ts';
import { Family } from './Family.tsx';
import styles from './Frame.module.css';
import type { Figure, PlacedFigure } from './figure.ts';
import { atFirst } from './following.ts';
import { createInstance, differs } from './instance.ts';
import { type Instance, register } from './instances.ts';
import { StageFrame } from './StageFrame.tsx';

/** What is known on the server of whom it obeys. */
const BEFORE = atFirst(false);

/** Quiet time before a change is read out, so that a moving slider does not chatter. */
const SPEAK_AFTER_MS = 500;

/** What the last change did, once the learner rests; nothing while it would tell, nor once the text has moved on. */
function useSpokenChange(
  figure: Figure,
  instance: Instance,
  state: FigureState,
  { revealed, playing }: { revealed: boolean; playing: boolean },
): string {
  const [spoken, setSpoken] = useState('');
  const before = useRef<FigureState>(undefined);
  const played = useRef(false);
  useEffect(() => {
    if (playing) played.current = true;
    // What the address brings on arrival is no change, and what the text shows is no act of the learner.
    if (!revealed || !instance.following.getState().held) {
      before.current = undefined;
      setSpoken('');
    }
    before.current ??= instance.getState();
    const from = before.current;
    if ((from === state && !played.current) || !revealed || playing) return;
    const timer = setTimeout(() => {
      const said = figure.describe(state, from);
      // What was played may end where it began.
      setSpoken(said.change || (played.current ? said.state : ''));
      before.current = state;
      played.current = false;
    }, SPEAK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [figure, instance, state, revealed, playing]);
  return spoken;
}

interface FrameProps {
  placed: PlacedFigure;
  figure: Figure;
  /** A question is open whose answer it would tell: answered by a guess, or by moving the figure itself. */
  awaiting?: 'guess' | 'move' | undefined;
  /** The section, beside the figure, that asks it. */
  askedIn?: number | undefined;
  /** The answer to that question; '' when it was skipped. */
  predicted?: string | undefined;
}

/**
 * The frame of every figure: what to do, the stage, the state in words, the data, and ways to keep it.
 * Rendered first with the author's values, here and on the server; what the address says follows.
 * Until it may tell what a question asks, its words and data are covered too.
 */
export function Frame({ placed, figure, awaiting, askedIn = Infinity, predicted }: FrameProps) {
  const [instance] = useState(() =>
    createInstance(
      figure.spec,
      placed.id,
      placed.params,
      typeof window === 'undefined' ? '' : window.location.search,
    ),
  );
  const state = useSyncExternalStore(instance.subscribe, instance.getState, () => instance.defaults);
  const [failed, setFailed] = useState(false);
  const [note, setNote] = useState('');
  // What was done is told of the picture it was done with.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever that is another
  useEffect(() => setNote(''), [state]);
  const [play, setPlay] = useState<{ stop(): void }>();
  const onPlay = useCallback((stop?: () => void) => setPlay(stop && { stop }), []);
  useEffect(() => (figure.still ? undefined : register(instance)), [instance, figure]);

  const { View } = figure;
  // Whoever comes with a state in the address, or has moved something, has seen the outcome.
  // What the text beside it shows counts for nothing.
  const { subscribe, getState } = instance.following;
  const { held, section, asks, shown } = useSyncExternalStore(subscribe, getState, () => BEFORE);
  const moved = held && differs(state, instance.defaults);
  // What may be moved while it waits tells nothing.
  const [movedCovered, setMovedCovered] = useState(false);
  const told = !awaiting || (section ?? 0) > askedIn || (moved && awaiting === 'guess' && !movedCovered);
  const revealed = told && !asks;
  const spoken = useSpokenChange(figure, instance, state, { revealed, playing: play !== undefined });

  // Words and data wait until the picture rests: a slow phone keeps up with the finger that way.
  const settled = useSettled(state);
  const { short, state: caption } = useMemo(() => figure.describe(settled), [figure, settled]);
  const table = useMemo(() => figure.table(settled), [figure, settled]);
  const anchor = `figure-${placed.id}`;

  const copy = useCallback(async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setNote(done);
    } catch {
      setNote(words.copyRefused(text));
    }
  }, []);

  const copyLink = useCallback(() => {
    const { origin, pathname, search } = window.location;
    void copy(`${origin}${pathname}${instance.query(search)}#${anchor}`, words.linkCopied);
  }, [anchor, copy, instance]);

  const saveTable = useCallback(() => {
    const name = csvName(
      document.documentElement.dataset.course ?? '',
      placed.id,
      figure.spec,
      instance.getState(),
    );
    // Without the mark at its beginning some spreadsheets read the signs of another alphabet.
    download(name, new Blob(['\ufeff', toCsv(table)], { type: 'text/csv' }));
  }, [figure, instance, placed.id, table]);

  const setCovered = useCallback(
    (change: FigureState) => {
      setMovedCovered(true);
      instance.set(change);
    },
    [instance],
  );

  const set = revealed ? instance.set : setCovered;
  const picture = (
    <PartBoundary
      place={() => document.querySelector(`#${anchor} [data-stage]`)}
      says={words.stopped}
      onFail={() => setFailed(true)}
      onAgain={() => {
        setFailed(false);
        instance.reset();
      }}
    >
      <View
        state={state}
        set={set}
        uid={placed.id}
        revealed={revealed}
        predicted={predicted}
        onPlay={onPlay}
      />
    </PartBoundary>
  );
  const data = useMemo(
    () => (
      <>
        <FrameTable table={table} />
        {!figure.still && (
          <Button onClick={() => copy(toCsv(table), words.tableCopied)}>{words.copyTable}</Button>
        )}
      </>
    ),
    [copy, figure, table],
  );
  if (figure.headline)
    return (
      <StageFrame
        id={anchor}
        name={placed.name}
        short={short}
        headline={figure.headline(state)}
        revealed={revealed}
        follows={section !== undefined}
        held={held}
        onStop={play?.stop}
        instance={instance}
        still={figure.still}
        failed={failed}
        task={placed.caption}
        caption={caption}
        table={data}
        family={
          figure.turns && (
            <Family
              figure={figure}
              state={state}
              led={{ ...instance.defaults, ...shown }}
              revealed={revealed}
              onTurn={set}
            />
          )
        }
        note={note}
        spoken={spoken}
        onSave={saveTable}
        onLink={copyLink}
      >
        {picture}
      </StageFrame>
    );

  return (
    <figure
      className={`${both.frame} ${styles.frame}`}
      id={anchor}
      tabIndex={-1}
      data-viz={placed.name}
      data-awaiting={revealed ? undefined : ''}
      aria-label={short}
    >
      <p className={styles.task} dangerouslySetInnerHTML={{ __html: placed.caption }} />
      <div className={styles.stage} data-stage="">
        {picture}
      </div>
      <figcaption className={styles.caption}>
        <p className={`${styles.words} ${both.tells}`} data-words="">
          {caption}
        </p>
        {!figure.still && (
          <p className="visually-hidden" aria-live="polite">
            {spoken}
          </p>
        )}
        <Disclosure className={`open-on-paper ${both.tells}`} open={failed || undefined} summary={words.data}>
          {data}
        </Disclosure>
        {!figure.still && (
          <div className="in-row screen-only">
            <Button
              aria-disabled={!moved}
              onClick={() => {
                if (moved) instance.reset();
                setNote('');
              }}
            >
              {words.reset}
            </Button>
            <Button onClick={copyLink}>{words.copyLink}</Button>
            <span className={styles.note} role="status">
              {note}
            </span>
          </div>
        )}
      </figcaption>
    </figure>
  );
}
