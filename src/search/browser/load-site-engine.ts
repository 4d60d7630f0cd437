import type { SearchEngine } from '../engine/engine.ts';
import { createPatientLoader, limitMs } from '../../client/patience.ts';

/** The site's own search, loaded when it is first needed. Rejects if its script can't be loaded, or not in time. */
export const loadSiteEngine: () => Promise<SearchEngine> = createPatientLoader(
  async () => (await import('./site-engine.ts')).engine,
  limitMs,
);
