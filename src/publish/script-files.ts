import type { Rolldown } from 'vite';

/**
 * How scripts are written: named by their content alone. Filters against tracking block names such as "search-events",
 * "storage" or "announcer", and would take away what imports them.
 */
export const scriptFiles: Rolldown.OutputOptions = { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' };
