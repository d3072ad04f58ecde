import { describe, expect, it, test } from 'vitest';
import { countAll, methodIds } from './methods.ts';
import { modelIds } from './models.ts';
import { cellsOf, framedBy, INSET, MOST_ZOOM, methodAt, scaleOf, sceneOf, zoomToFit } from './scene.ts';

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

  it('are each fitted at a zoom of their own, the smaller ones further in', () => {
    const zooms = scene.squares.map(({ id }) => zoomToFit(scene, id));
    expect([...zooms].sort((a, b) => b - a)).toEqual(zooms);
    expect(zoomToFit(scene, 'full')).toBe(1);
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

test('the loupe shows what lies in its frame, at zoom 1 the whole sheet', () => {
  expect(framedBy(1)).toEqual({ at: 0, side: 100 });
  const zoom = zoomToFit(llama, 'lora-8');
  const { at, side } = framedBy(zoom);
  for (const place of [0, 1000, 3000])
    expect(at + (side * (INSET + place * scaleOf(llama, zoom))) / 100).toBeCloseTo(
      INSET + place * scaleOf(llama, 1),
      8,
    );
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
