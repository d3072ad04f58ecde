import type { Plugin } from 'vite';

/** The layer of a component's sheet, by the room it stands in: the first that fits. `pages/style.css` orders them. */
const LAYERS: readonly (readonly [room: RegExp, layer: string])[] = [
  [/\/src\/ui\//, 'ui'],
  [/\/src\/questions\//, 'questions'],
  [/\/src\/pages\//, 'pages'],
  [/\/src\/(figures|subjects\/[\w-]+)\/parts\//, 'parts'],
  [/\/src\/(subjects\/[\w-]+\/)?figures\//, 'figures'],
  [/\/src\/subjects\//, 'subject'],
];

/** Puts the styles of each component into the layer of its room. */
export const layerStyles = (): Plugin => ({
  name: 'deltaq:layer-styles',
  enforce: 'pre',
  transform: {
    filter: { id: /\.module\.css$/ },
    handler(code, id) {
      const layer = LAYERS.find(([room]) => room.test(id))?.[1];
      if (!layer) throw new Error(`no layer is known for ${id}: see src/site/layerStyles.ts`);
      if (code.includes('@layer'))
        throw new Error(`${id} is in the layer “${layer}” by its room: no @layer in it`);
      return { code: `@layer ${layer} {\n${code}}\n`, map: null };
    },
  },
});
