import { inSite } from '../../client/site-path.ts';
import { createLanguageDetector } from '../engine/detect-language.ts';
import { createEngine, type SearchEngine } from '../engine/engine.ts';
import { createTextSearch, type PagefindModule } from '../engine/pagefind.ts';
import type { TextSearch } from '../engine/rank.ts';
import { createPatientLoader, detectorMs, fetchJson, limitMs, optionalMs, withLimit } from '../../client/patience.ts';

const folder = inSite('/pagefind/');

const loaders = new Map<string, () => Promise<unknown>>();

function loadSearchFile(name: string, isNeeded: boolean): Promise<unknown> {
  const loader = loaders.get(name) ?? createPatientLoader(() => fetchJson(folder + name), isNeeded ? limitMs : optionalMs);
  loaders.set(name, loader);
  return loader();
}

/** Times that Pagefind was started: a browser keeps a script that failed, unless its address changes. */
let starts = 0;

const loadTextSearch = createPatientLoader(() => withLimit(startTextSearch(), limitMs), optionalMs);

async function startTextSearch(): Promise<TextSearch> {
  if (typeof WebAssembly === 'undefined') throw new Error('WebAssembly is not available.');
  // Pagefind would log a missing index as an error of its own.
  const entry = await fetch(`${folder}pagefind-entry.json`, { method: 'HEAD' });
  if (!entry.ok) throw new Error(`The text index is missing: ${entry.status}`);
  starts += 1;
  const address = `${folder}pagefind.js${starts > 1 ? `?try=${starts}` : ''}`;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule; // Written by Pagefind, outside our build.
  return createTextSearch(module);
}

/** Larger than all other files of the search together: only a query that is no English waits for it. */
const loadDetector = createPatientLoader(async () => (await import('eld/extrasmall')).eld, detectorMs);

/** The search of this site in this browser. */
export const engine: SearchEngine = createEngine({
  load: loadSearchFile,
  detectLanguage: createLanguageDetector(loadDetector),
  textSearch: async (query) => withLimit((await loadTextSearch())(query), optionalMs),
});
