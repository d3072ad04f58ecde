import { describe, expect, it, test } from 'vitest';
import { countAll, methodIds } from './methods.ts';
import { modelIds } from './models.ts';
import {
  cellsOf,
  INSET,
  LENS,
  lensOf,
  MOST_ZOOM,
  methodAt,
  nextToFit,
  SEEN,
  scaleOf,
  scaleSquare,
  sceneOf,
  zoomToFit,
} from './scene.ts';

const llama = sceneOf('llama-2-7b-hf');

describe.each(modelIds)('the squares of %s', (model) => {
  const scene = sceneOf(model);

  it('have areas equal to the counts', () => {
    for (const { id, trained } of countAll(model)) {
      const square = scene.squares.find((known) => known.id === id);
      if (id === 'full' || trained === 0) expect(square).toBeUndefined();
      else expect((square?.side ?? 0) ** 2).toBeCloseTo(trained, 3);
    }
  });

  it('do not overlap, lie inside the model and leave the corner to the smallest', () => {
    const { squares } = scene;
    squares.forEach((a, i) => {
      for (const b of squares.slice(i + 1)) {
        const apart =
          a.x + a.side <= b.x || b.x + b.side <= a.x || a.y + a.side <= b.y || b.y + b.side <= a.y;
        expect(apart, `${a.id} and ${b.id}`).toBe(true);
      }
      expect(a.extent).toBeLessThan(Math.sqrt(scene.total));
    });
    expect(squares[0]).toMatchObject({ x: 0, y: 0 });
  });

  it('are passed one after the other by the travelling buttons, there and back', () => {
    const down: string[] = [];
    let zoom = 1;
    for (let at = nextToFit(scene, zoom, 'smaller'); at; at = nextToFit(scene, zoom, 'smaller')) {
      down.push(at);
      zoom = zoomToFit(scene, at);
    }
    expect(down).toEqual(
      countAll(model)
        .filter(({ id, trained }) => id !== 'full' && trained > 0)
        .map(({ id }) => id),
    );
    const up: string[] = [];
    for (let at = nextToFit(scene, zoom, 'larger'); at; at = nextToFit(scene, zoom, 'larger')) {
      up.push(at);
      zoom = zoomToFit(scene, at);
    }
    expect(up).toEqual(['full', ...down.slice(0, -1)].reverse());
  });

  it('become single numbers at full zoom', () => {
    expect(cellsOf(scene, MOST_ZOOM).drawn).toBe(true);
    expect(cellsOf(scene, 1).drawn).toBe(false);
  });
});

test('a hundred times the zoom is ten times the side', () => {
  expect(scaleOf(llama, 100) / scaleOf(llama, 1)).toBeCloseTo(10, 10);
  expect(Math.sqrt(llama.total) * scaleOf(llama, 1)).toBeCloseTo(94, 10);
});

describe('the lens', () => {
  it('is there exactly when a square is too small to see', () => {
    for (let zoom = 1; zoom <= 1e6; zoom *= 3) {
      const small = llama.squares.filter(({ side }) => side * scaleOf(llama, zoom) < SEEN);
      expect(lensOf(llama, zoom, 'full') !== undefined).toBe(small.length > 0);
    }
  });

  it('shows the highlighted method when that one is too small', () => {
    expect(lensOf(llama, 1, 'prompt')?.id).toBe('prompt');
    expect(lensOf(llama, 1, 'lora-16')?.id).not.toBe('lora-16');
  });

  it('says how much larger its areas are drawn', () => {
    const lens = lensOf(llama, 1, 'prompt');
    const outside = scaleOf(llama, 1) ** 2;
    const inside = (scaleOf(llama, lens?.zoom ?? 0) * (LENS.side / 100)) ** 2;
    expect(lens?.by).toBeCloseTo(inside / outside, 6);
  });
});

test('the scale square is a power of ten and true to scale', () => {
  for (let zoom = 1; zoom <= MOST_ZOOM; zoom *= 2.7) {
    const { count, side } = scaleSquare(llama, zoom);
    expect(Number.isInteger(Math.log10(count))).toBe(true);
    expect(side / Math.sqrt(count)).toBeCloseTo(scaleOf(llama, zoom), 10);
    expect(side).toBeLessThanOrEqual(16.001);
    expect(side).toBeGreaterThan(5);
  }
});

test('pointing finds the square under the finger, and nothing where only the model is', () => {
  const zoom = zoomToFit(llama, 'lora-8');
  const scale = scaleOf(llama, zoom);
  for (const { id, x, y, side } of llama.squares.filter((square) => square.x * scale + INSET < 90))
    if ((y + side / 2) * scale + INSET < 100)
      expect(methodAt(llama, zoom, INSET + (x + side / 2) * scale, INSET + (y + side / 2) * scale)).toBe(id);
  expect(methodAt(llama, 1, 80, 80)).toBeUndefined();
  expect(methodIds).toContain(methodAt(llama, 1, INSET + 0.5, INSET + 0.5));
});
