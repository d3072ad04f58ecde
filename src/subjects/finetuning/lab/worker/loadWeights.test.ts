import { expect, it } from 'vitest';
import { crc32, writeWeights } from '../engine/weights.ts';
import { loadWeights } from './loadWeights.ts';

const file = writeWeights([0.5, -2, 3]);
const manifest = { parameters: 3, bytes: 6, crc32: crc32(file) };
const load = (bytes: Uint8Array) => loadWeights(async () => bytes.slice().buffer, manifest);

it('reads weights that are what the manifest says', async () => {
  expect(await load(file)).toEqual({ ok: true, weights: Float32Array.of(0.5, -2, 3) });
});

it.each([
  ['truncated', file.slice(0, 4)],
  ['hash', file.map((byte, i) => (i === 1 ? byte ^ 1 : byte))],
])('tells a file that is %s', async (about, bytes) => {
  expect(await load(bytes)).toMatchObject({
    ok: false,
    about,
    sentence: expect.stringMatching(/again|anew/),
  });
});

it('tells when nothing came', async () => {
  const nothing = () => Promise.reject(new Error('404'));
  expect(await loadWeights(nothing, manifest)).toMatchObject({ ok: false, about: 'weights' });
});
