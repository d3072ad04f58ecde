import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

/** Every page of the build, as paths; says what to do when there is none that can be served at `/`. */
export function builtPages(): string[] {
  if (!existsSync('dist/index.html')) throw new Error('there is no build in dist/: npm run build');
  const [, base] = /<script[^>]* src="([^"]*)assets\//.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
  if (base !== '/')
    throw new Error(`the build in dist/ is for ${base ?? 'no site'}, not for /: npm run build`);
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .map((name) => name.replace(/index\.html$/, ''))
    .sort();
}

/** The pages with figures that are operated, which are those of topics, as the build has them. */
export const lessonPages = (): string[] =>
  builtPages().filter((path) => readFileSync(`dist/${path}index.html`, 'utf8').includes('data-lesson='));
