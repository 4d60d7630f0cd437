import type { PageListApi } from '../../content/schema/api.ts';
import { loadSiteEngine } from '../../search/browser/load-site-engine.ts';
import { deviceNames, devicePlace, doubtfulDevice } from '../../language/device-names.ts';
import type { SearchEngine } from '../../search/engine/engine.ts';

/** A page in the desk's list. */
export type DeskPage = PageListApi['pages'][number];

/** What an agent has typed: what to search for, and a device if one was named. */
export interface DeskQuery {
  text: string;
  device?: 'laptop' | 'app' | undefined;
}

/** A page further down was not found for one of its parts. */
const maxHit = 8;

/**
 * Reads what was typed. "tt app" and "pay on my phone" choose a device; "phone code" and "laptop bags" are words like
 * any other, as is a device alone.
 */
export function parseDeskQuery(typed: string): DeskQuery {
  const words = typed.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const name = (words.at(-1) ?? '').toLowerCase().replace(/[^a-z]/g, '');
  const before = words.slice(0, -1).join(' ');
  const text = before.replace(devicePlace, '').trim();
  const device = (['laptop', 'app'] as const).find((each) => deviceNames[each].test(name));
  const isOther = doubtfulDevice.test(name) && text === before;
  return device === undefined || isOther || text === '' ? { text: words.join(' ') } : { text, device };
}

/**
 * The page that a pasted link or id names, with whatever stands around it: "see https://…/go/502/?v=x)." A short link
 * or an id may be an old one, and an address may have moved.
 */
export function findNamedPage(pages: readonly DeskPage[], typed: string): DeskPage | undefined {
  const id = /\/(?:go|embed)\/(\d{1,5})(?!\d)/i.exec(typed)?.[1] ?? /^\W*(?:no\.?|id|article)?\W*(\d{1,5})\W*$/i.exec(typed)?.[1];
  if (id !== undefined) return pages.find((page) => page.id === Number(id) || page.formerIds?.includes(Number(id)));
  const path = /\/(?:articles|guides)\/[a-z0-9-]+(?:\/(?:laptop|app|overview|[a-z0-9-]+(?=\/)))?/.exec(typed)?.[0];
  if (path === undefined) return undefined;
  const known = (address: string) => pages.find((page) => page.path === address || page.oldPaths?.includes(address));
  const parent = path.split('/').slice(0, 3).join('/');
  return known(`${path}/`) ?? known(`${parent}/`);
}

/** A page by what the agent's device keeps: its id, or the slug that was kept before there were ids. */
export function findKeptPage(pages: readonly DeskPage[], kept: string): DeskPage | undefined {
  return pages.find(({ id, path }) => String(id) === kept || path === `/articles/${kept}/`);
}

/** The pages that the site's search finds, best first. Rejects if search can't be loaded. */
export async function findPages(
  pages: readonly DeskPage[],
  text: string,
  limit: number,
  loadEngine: () => Promise<Pick<SearchEngine, 'search'>> = loadSiteEngine,
): Promise<DeskPage[]> {
  const { hrefs } = await (await loadEngine()).search(text, { isTyping: true, limit });
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return hrefs.flatMap((href) => byPath.get(href) ?? []).slice(0, limit);
}

/** The anchor of the heading or step of a page that the words hit; undefined if they hit none. Rejects if search can't be loaded. */
export async function findHitAnchor(
  { path }: Pick<DeskPage, 'path'>,
  text: string,
  loadEngine: () => Promise<Pick<SearchEngine, 'search'>> = loadSiteEngine,
): Promise<string | undefined> {
  if (text === '') return undefined;
  const answer = await (await loadEngine()).search(text, { isTyping: true, limit: maxHit });
  const position = answer.hrefs.indexOf(path);
  const [result] = position < 0 ? [] : await answer.load(position, position + 1);
  return (result?.asked ?? result?.parts[0])?.href.split('#')[1];
}
