import { gunzipSync } from 'node:zlib';
import type { IndexedPage } from '../engine/build-files.ts';

/** A file of the index: its path below `/pagefind/` and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A page of the index with the name that Pagefind gives it in its answers. */
export type FoundPage = IndexedPage & { fragment: string };

/** What Pagefind stores of a page, as far as it is used here. */
interface Fragment {
  url: string;
  content: string;
  meta: Partial<Record<'title' | 'answer' | 'queries' | 'category' | 'topic' | 'id' | 'popularity' | 'status' | 'devices', string>>;
  anchors: { element: string; id: string; text: string }[];
}

/** Of pages whose writer says nothing about it. */
const usualPopularity = 3;

/** Every Pagefind file begins with this once it is unpacked. */
const signature = 'pagefind_dcd';

/** The pages of a written index, in the order of their permanent ids. Throws if a fragment is not one. */
export function readFragments(files: readonly IndexFile[]): FoundPage[] {
  return files
    .flatMap(({ path, content }) => {
      const fragment = /([^/]+)\.pf_fragment$/.exec(path)?.[1];
      return fragment === undefined ? [] : [toPage(fragment, content)];
    })
    .sort((a, b) => a.id - b.id);
}

function toPage(fragment: string, content: Uint8Array): FoundPage {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(signature)) throw new Error(`Pagefind's fragment ${fragment} has another format than expected. Check its version.`);
  const { url, content: words, meta, anchors } = JSON.parse(text.slice(signature.length)) as Fragment; // Written by Pagefind.
  return {
    fragment,
    id: Number(meta.id ?? 0),
    href: url,
    title: meta.title ?? '',
    category: [meta.category ?? '', meta.topic ?? ''],
    devices: (meta.devices ?? '').split(' ').filter((device) => device !== ''),
    isHistorical: meta.status === 'historical',
    popularity: Number(meta.popularity) || usualPopularity,
    queries: (meta.queries ?? '').split('; ').filter((query) => query !== ''),
    answer: meta.answer ?? '',
    parts: anchors
      .filter(({ element, text: name }) => /^(h[2-4]|li)$/.test(element) && name.trim() !== '')
      .map(({ id, text: name }) => [id, name.trim()]),
    text: words,
  };
}
