/** The order of the cascade's layers; later ones win. Every rule of the site is in one of them. */
export const cssLayers = ['reset', 'tokens', 'base', 'article', 'components', 'utilities'] as const;

/**
 * Puts the order of the layers first in every stylesheet. The bundler decides which stylesheet comes first on a
 * page, and the first mention of a layer fixes its place.
 */
export const layerOrder = {
  postcssPlugin: 'layer-order',
  Once: (root: { prepend(css: string): void }) => {
    root.prepend(`@layer ${cssLayers.join(', ')};`);
  },
};
