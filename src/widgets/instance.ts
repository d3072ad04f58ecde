import { createStore } from 'zustand/vanilla';
import { type WidgetName, type WidgetSpec, widgetSpecs } from '../course/widgets.ts';
import type { WidgetState } from './contract.ts';

/** The living state of one placed figure. */
export interface Instance {
  id: string;
  /** What the author wrote, completed by the spec's own defaults. */
  defaults: WidgetState;
  getState(): WidgetState;
  subscribe(listener: () => void): () => void;
  /** Changes some parameters, clamped to the spec; what the spec does not know is ignored. */
  set(change: WidgetState): void;
  reset(): void;
  /** The query that restores the present state, everything else in `search` kept. */
  query(search: string): string;
}

export interface Effects {
  search(): string;
  replaceSearch(search: string): void;
  /** Runs later; returns a way to call it off. */
  later(run: () => void, ms: number): () => void;
}

const browser: Effects = {
  search: () => window.location.search,
  replaceSearch: (search) => {
    const { pathname, hash } = window.location;
    window.history.replaceState(window.history.state, '', pathname + search + hash);
  },
  later: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Values the spec knows, forced into its range and onto its step; anything else falls back. */
export function clampState(spec: WidgetSpec, values: WidgetState, fallback: WidgetState = {}): WidgetState {
  const state: WidgetState = {};
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
export function readQuery(search: string, id: string): WidgetState {
  const values: WidgetState = {};
  for (const [key, value] of new URLSearchParams(search)) {
    if (key.startsWith(`${id}.`)) values[key.slice(id.length + 1)] = value;
  }
  return values;
}

/** The query with what differs from the defaults written as `id.param`; every other part stays as it was. */
export function writeQuery(search: string, id: string, state: WidgetState, defaults: WidgetState): string {
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

/** Wait after the last change before the address is rewritten: Safari refuses more than 100 writes in 30 s. */
const WRITE_AFTER_MS = 250;

/** State of a placed figure: the author's values, over them what the query says; changes go back into the query. */
export function createInstance(
  name: WidgetName,
  id: string,
  params: WidgetState,
  search: string,
  effects: Effects = browser,
): Instance {
  const spec: WidgetSpec = widgetSpecs[name];
  const defaults = clampState(spec, params);
  const store = createStore<WidgetState>(() => clampState(spec, readQuery(search, id), defaults));
  let callOff = () => {};

  function set(change: WidgetState): void {
    const state = store.getState();
    const next = clampState(spec, { ...state, ...change }, state);
    if (Object.keys(next).every((key) => next[key] === state[key])) return;
    store.setState(next, true);
    callOff();
    callOff = effects.later(() => {
      const before = effects.search();
      const after = writeQuery(before, id, store.getState(), defaults);
      if (after !== before) effects.replaceSearch(after);
    }, WRITE_AFTER_MS);
  }

  return {
    id,
    defaults,
    getState: store.getState,
    subscribe: (listener) => store.subscribe(listener),
    set,
    reset: () => set(defaults),
    query: (from) => writeQuery(from, id, store.getState(), defaults),
  };
}

/** The figures alive on this page, by id. */
export const instances = new Map<string, Instance>();

type Listener = (state: WidgetState) => void;
const listeners = new Map<string, Set<Listener>>();

/** Makes a figure known to the page, until the returned function is called. */
export function register(instance: Instance): () => void {
  const tell = () => {
    for (const listener of listeners.get(instance.id) ?? []) listener(instance.getState());
  };
  instances.set(instance.id, instance);
  const unsubscribe = instance.subscribe(tell);
  tell();
  return () => {
    unsubscribe();
    if (instances.get(instance.id) === instance) instances.delete(instance.id);
  };
}

/** Follows a figure by id, now if it is alive, and as soon as it is otherwise. Returns a way to stop. */
export function onInstance(id: string, listener: Listener): () => void {
  const known = listeners.get(id) ?? new Set<Listener>();
  listeners.set(id, known.add(listener));
  const instance = instances.get(id);
  if (instance) listener(instance.getState());
  return () => known.delete(listener);
}
