import { createLanguageDetector } from '../engine/detect-language.ts';
import { createEngine, type SearchEngine } from '../engine/engine.ts';
import { createTextSearch, type PagefindModule } from '../engine/pagefind.ts';
import type { TextSearch } from '../engine/rank.ts';

/** Gives the bytes of a search file by its path below the search folder. Rejects if there is none. */
export type ReadSearchFile = (path: string) => Promise<Uint8Array>;

/** Search as the site has it, and Pagefind as it comes on the same text. */
export interface OpenedSearch {
  engine: SearchEngine;
  plain: TextSearch;
  /** The content of one of the site's own search files. */
  load: (fileName: string) => Promise<unknown>;
}

/** Where Pagefind believes its files to be. No request leaves the machine. */
const pretendedFolder = 'https://search.invalid/pagefind/';

/** Opens search on files that `read` gives. */
export function openSearch(read: ReadSearchFile): OpenedSearch {
  let pagefind: Promise<PagefindModule> | undefined;
  let textSearch: Promise<TextSearch> | undefined;
  const loadPagefind = () => (pagefind ??= importPagefind(read));
  const load = async (name: string): Promise<unknown> => JSON.parse(new TextDecoder().decode(await read(name)));
  return {
    load,
    engine: createEngine({
      load,
      detectLanguage: createLanguageDetector(async () => (await import('eld/extrasmall')).eld),
      textSearch: async (query) => {
        textSearch ??= loadPagefind().then((module) => createTextSearch(module, pretendedFolder));
        return (await textSearch)(query);
      },
    }),
    plain: createPlainSearch(loadPagefind),
  };
}

/** Pagefind with its own defaults. */
function createPlainSearch(loadPagefind: () => Promise<PagefindModule>): TextSearch {
  let instance: Promise<ReturnType<PagefindModule['createInstance']>> | undefined;
  return async (query) => {
    instance ??= loadPagefind().then((module) => module.createInstance({ noWorker: true, basePath: pretendedFolder, baseUrl: '/' }));
    const { results } = await (await instance).search(query);
    return Promise.all(results.slice(0, 10).map(async ({ score, data }) => ({ href: (await data()).url, score })));
  };
}

/** Pagefind's browser script, which asks for its files with `fetch`: those requests are answered from `read`. */
async function importPagefind(read: ReadSearchFile): Promise<PagefindModule> {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, options) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(pretendedFolder)) return fetch(input, options);
    const [path = ''] = url.slice(pretendedFolder.length).split('?');
    return new Response(new Uint8Array(await read(path)));
  };
  const script = Buffer.from(await read('pagefind.js')).toString('base64');
  return (await import(`data:text/javascript;base64,${script}`)) as PagefindModule; // Written by Pagefind.
}
