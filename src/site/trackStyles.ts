import { relative, sep } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** The entry of the build whose styles are kept and whose script is not: see `pages/buildOnlyStyles.ts`. */
export const BUILD_ONLY_STYLES = 'build-only-styles';

const MODULE = /\.module\.css$/;

/**
 * Makes prerendered pages say which style sheets they need: their classes are wrapped in `trackClasses`, so that a
 * page links the styles of every part it holds and of no other. A component must ask for its classes while it renders.
 */
export function trackStyles(): Plugin {
  let root = '';
  return {
    name: 'deltaq:track-styles',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'ssr',
    configResolved(config) {
      root = config.root;
    },
    transform: {
      filter: { id: MODULE },
      handler(code, id) {
        const file = JSON.stringify(sourceName(root, id));
        const tracked = code.replace(
          /export default (\{[\s\S]*\});?\s*$/,
          (_, classes) => `export default trackClasses(${file}, ${classes});`,
        );
        return { code: `import { trackClasses } from '/src/ui/usedStyles.ts';\n${tracked}`, map: null };
      },
    },
  };
}

/** How a style sheet is named in the sources: `src/ui/Button.module.css`. */
const sourceName = (root: string, id: string) =>
  relative(root, id.split('?')[0] ?? id)
    .split(sep)
    .join('/');

/** The built files that hold a style sheet, by the name of its source. */
export function builtStyles(root: string, output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]) {
  const files = new Map<string, Set<string>>();
  for (const chunk of output) {
    if (chunk.type !== 'chunk') continue;
    for (const id of chunk.moduleIds.filter((one) => MODULE.test(one))) {
      const name = sourceName(root, id);
      const known = files.get(name) ?? new Set();
      for (const css of chunk.viteMetadata?.importedCss ?? []) known.add(css);
      files.set(name, known);
    }
  }
  return (name: string): readonly string[] => {
    const found = [...(files.get(name) ?? [])];
    if (found.length) return found;
    throw new Error(`${name} is asked for at build time only: list it in src/pages/buildOnlyStyles.ts`);
  };
}
