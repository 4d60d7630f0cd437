import type { Rolldown } from 'vite';

/** What most pages load in any case: one file costs a phone less than eight small ones. */
const sharedScripts = {
  name: 'shared',
  test: /preload-helper|\/src\/(?:client\/(?:anchor|announcer|clipboard|patience|site-path|storage)|language\/search-failures|lib\/decode-text)\.ts/,
};

/**
 * How scripts are written: named by their content alone. Filters against tracking block names such as "search-events",
 * "storage" or "announcer", and would take away what imports them.
 */
export const scriptFiles: Rolldown.OutputOptions = {
  entryFileNames: '_astro/[hash].js',
  chunkFileNames: '_astro/[hash].js',
  codeSplitting: { groups: [sharedScripts] },
};
