import { useCallback, useEffect, useReducer, useRef } from 'react';
import { words } from '../../words/en/lab.ts';
import { emptyLab, type Lab, nextMessages, phaseOf, reduceLab } from '../labState.ts';
import type { Race } from '../race.ts';
import type { FromWorker, ToWorker } from '../worker/protocol.ts';

/** Longest silence of a worker that has something to do, in milliseconds, before it is taken for dead. */
const SILENCE_MS = 60_000;
const LOOK_MS = 2000;
/** Where nothing is painted, in a hidden tab, messages are still taken in, in groups. */
const HIDDEN_MS = 250;

export interface Handle {
  lab: Lab;
  send(message: ToWorker): void;
  begin(race: Race): void;
  anotherSeed(): void;
  /** Ends every run where it is, and begins no other. */
  stop(): void;
  /** Makes a new worker; the runs of the old one cannot be asked any more. */
  restart(): void;
}

/** The worker and what it says, as one state. `spawn` makes the worker; `wasm` says whether to wish for WebAssembly. */
export function useLab(spawn: () => Worker, wasm: boolean): Handle {
  const [lab, dispatch] = useReducer(reduceLab, emptyLab);
  const worker = useRef<Worker>(undefined);
  const heard = useRef(0);
  const races = useRef(0);

  const send = useCallback((message: ToWorker) => {
    worker.current?.postMessage(message);
    dispatch({ kind: 'sent', message });
  }, []);

  const restart = useCallback(() => {
    worker.current?.terminate();
    heard.current = Date.now();
    try {
      worker.current = connect(spawn(), {
        take(messages) {
          heard.current = Date.now();
          for (const message of messages) dispatch({ kind: 'came', message });
        },
        lose: (started) =>
          dispatch({ kind: 'lost', sentence: started ? words.useLab.gone : words.useLab.noStart }),
      });
      send({ kind: 'load', wasm });
    } catch {
      dispatch({ kind: 'lost', sentence: words.useLab.noStart });
    }
  }, [spawn, send, wasm]);

  useEffect(() => {
    restart();
    return () => worker.current?.terminate();
  }, [restart]);

  useEffect(() => {
    for (const message of nextMessages(lab)) send(message);
  }, [lab, send]);

  const busy = lab.worker === 'loading' || (lab.worker === 'ready' && phaseOf(lab) === 'training');
  useEffect(() => {
    if (!busy) return;
    heard.current = Date.now();
    // What a hidden tab is not told in time is no sign of death.
    const timer = setInterval(() => {
      if (document.hidden) heard.current = Date.now();
      else if (Date.now() - heard.current > SILENCE_MS)
        dispatch({ kind: 'lost', sentence: words.useLab.silent });
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [busy]);

  const begin = useCallback(
    (race: Race) => {
      for (const { id, held } of lab.runs) if (held) send({ kind: 'forget', run: id });
      races.current += 1;
      dispatch({ kind: 'begin', race, number: races.current });
    },
    [lab.runs, send],
  );
  const anotherSeed = useCallback(() => dispatch({ kind: 'another seed' }), []);
  const stop = useCallback(() => {
    dispatch({ kind: 'leave out' });
    for (const { id, phase } of lab.runs)
      if (phase === 'training' || phase === 'paused') send({ kind: 'stop', run: id });
  }, [lab.runs, send]);
  return { lab, send, begin, anotherSeed, stop, restart };
}

interface Ears {
  /** Messages in the order they came, gathered until the next frame. */
  take(messages: FromWorker[]): void;
  /** The worker is gone; `started`: it had said something before. */
  lose(started: boolean): void;
}

/** Listens to a worker. Messages are handed on once a frame, so that a fast worker does not outrun the screen. */
function connect(worker: Worker, { take, lose }: Ears): Worker {
  let gathered: FromWorker[] = [];
  let started = false;
  const flush = () => {
    const messages = gathered;
    gathered = [];
    if (messages.length > 0) take(messages);
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    started = true;
    gathered.push(data);
    if (gathered.length > 1) return;
    if (document.hidden) setTimeout(flush, HIDDEN_MS);
    else requestAnimationFrame(flush);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    flush();
    lose(started);
  };
  return worker;
}
