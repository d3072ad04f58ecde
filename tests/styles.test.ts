import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOMS = ['src/ui', 'src/figures', 'src/questions', 'src/pages'];

const sheetsIn = (room: string) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.css'))
    .map(({ parentPath, name }) => join(parentPath, name));
const sheets = ROOMS.flatMap(sheetsIn);

/** Without comments, and without queries of the window and places in a line, which know no other words. */
const rules = (sheet: string) =>
  readFileSync(sheet, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@(media|container)[^{]*|vertical-align:[^;]*/g, '');

const PHYSICAL =
  /(^|[;{\s])((?:(?:min|max)-)?(?:width|height)|top|bottom|left|right|(?:margin|padding|border)-(?:top|bottom|left|right)[\w-]*|(?:text-align|float|clear):\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius)(?=\s*[:;])/g;

describe('styles of the engine', () => {
  it('go with the direction of the text: no side of the paper is named', () => {
    const found = sheets.flatMap((sheet) =>
      [...rules(sheet).matchAll(PHYSICAL)].map(([, , property]) => `${sheet}: ${property}`),
    );
    expect(found).toEqual([]);
  });

  it('keep their hatches in forced colours, which drop gradients', () => {
    const dropped = sheetsIn('src').filter((sheet) => {
      const css = readFileSync(sheet, 'utf8');
      return (
        /background:\s*(var\(--[\w-]*hatch|repeating-linear-gradient)/.test(css) && !/forced-color/.test(css)
      );
    });
    expect(dropped).toEqual([]);
  });

  it('are asked for by a component', () => {
    const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => readFileSync(join('src', file), 'utf8'))
      .join('\n');
    const modules = sheets.filter((sheet) => sheet.endsWith('.module.css'));
    expect(modules.filter((sheet) => !components.includes(`/${basename(sheet)}'`))).toEqual([]);
  });
});
