import { createStore } from 'zustand/vanilla';
import { replaceQuery, WRITE_AFTER_MS } from '../../client/address.ts';
import type { FigureSpec, FigureState } from '../spec.ts';
import { atFirst, type Following, follow } from './following.ts';
import type { Instance } from './instances.ts';

export interface Effects {
  search(): string;
  replaceSearch(search: string): void;
  /** Runs later; returns a way to call it off. */
  later(run: () => void, ms: number): () => void;
}

const browser: Effects = {
  search: () => window.location.search,
  replaceSearch: replaceQuery,
  later: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Values the spec knows, forced into its range and onto its step; anything else falls back. */
export function clampState(spec: FigureSpec, values: FigureState, fallback: FigureState = {}): FigureState {
  const state: FigureState = {};
  for (const [name, param] of Object.entries(spec.params)) {
    const rest = fallback[name] ?? param.default;
    const value = values[name] ?? rest;
    if (param.type === 'text') {
      state[name] = String(value).slice(0, param.maxLength);
      continue;
    }
    if (param.type === 'choice') {
      state[name] = param.values.includes(String(value)) ? String(value) : rest;
      continue;
    }
    const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
    if (!Number.isFinite(number)) {
      state[name] = rest;
      continue;
    }
    const inside = Math.min(param.max, Math.max(param.min, number));
    const stepped = param.min + Math.round((inside - param.min) / param.step) * param.step;
    state[name] = Number(Math.min(param.max, stepped).toFixed(6));
  }
  return state;
}

function keyOf(part: string): string {
  const raw = part.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** What the query says about figure `id`: `?lora.r=16` gives `{ r: '16' }`. */
export function readQuery(search: string, id: string): FigureState {
  const values: FigureState = {};
  for (const [key, value] of new URLSearchParams(search)) {
    if (key.startsWith(`${id}.`)) values[key.slice(id.length + 1)] = value;
  }
  return values;
}

/** The query with what differs from the defaults written as `id.param`; every other part stays as it was. */
export function writeQuery(search: string, id: string, state: FigureState, defaults: FigureState): string {
  const own = new Set(Object.keys(defaults).map((name) => `${id}.${name}`));
  const parts = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !own.has(keyOf(part)));
  for (const [name, value] of Object.entries(state)) {
    if (value !== defaults[name])
      parts.push(`${encodeURIComponent(`${id}.${name}`)}=${encodeURIComponent(value)}`);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Whether two states of a figure differ in a parameter. */
export const differs = (a: FigureState, b: FigureState) => Object.keys(a).some((name) => a[name] !== b[name]);

/** State of a placed figure: the author's values, over them what the query says; changes go back into the query. */
export function createInstance(
  spec: FigureSpec,
  id: string,
  params: FigureState,
  search: string,
  effects: Effects = browser,
): Instance {
  const defaults = clampState(spec, params);
  const store = createStore<FigureState>(() => clampState(spec, readQuery(search, id), defaults));
  const following = createStore<Following>(() => atFirst(differs(store.getState(), defaults)));
  let callOff = () => {};

  function show(change: FigureState): boolean {
    const state = store.getState();
    const next = clampState(spec, { ...state, ...change }, state);
    const changed = differs(next, state);
    if (changed) store.setState(next, true);
    return changed;
  }

  function write(state: () => FigureState): void {
    callOff();
    callOff = effects.later(() => {
      const before = effects.search();
      const after = writeQuery(before, id, state(), defaults);
      if (after !== before) effects.replaceSearch(after);
    }, WRITE_AFTER_MS);
  }

  function set(change: FigureState): void {
    following.setState(follow(following.getState(), { type: 'hold' }));
    if (show(change)) write(store.getState);
  }

  return {
    id,
    spec,
    defaults,
    getState: store.getState,
    subscribe: (listener) => store.subscribe(listener),
    set,
    show,
    reset: () => set(defaults),
    following,
    tell(happening) {
      const before = following.getState();
      const now = follow(before, happening);
      following.setState(now);
      if (before.held && !now.held) write(() => defaults);
    },
    query: (from) => writeQuery(from, id, store.getState(), defaults),
  };
}
