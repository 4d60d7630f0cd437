import type { LinkedPage } from '../../lib/redirects.ts';
import type { Problem } from '../../content/problem.ts';
import type { Ledger, LedgerEntry } from '../../content/ledger.ts';
import { flowStep, LostLinks, shortLink, type LedgerSource } from './lost-links.ts';
import type { PageSources } from './page-sources.ts';
import type { Published } from './published.ts';

const isShort = (address: string): boolean => shortLink.test(address);

/** Every published link that no longer leads where it led: what vanished, where it lived, and the line that mends it. */
export function checkLedger(ledger: Ledger, source: LedgerSource, published: Published, sources: PageSources): Problem[] {
  const redirects = new Map(published.redirects.map((redirect) => [redirect.from, redirect]));
  const pages = new Map(published.pages.map((page) => [page.address, page]));
  const lost = new LostLinks(source, published.pages, sources);

  // One mistake breaks many links. The first that tells it is that of the page; its short links and steps are silent.
  const told = new Set<string>();
  const tellOnce = (cause: string, problem: Problem): Problem[] => {
    if (told.has(cause)) return [];
    told.add(cause);
    return [problem];
  };

  const [short, own] = [[...ledger].filter(([address]) => isShort(address)), [...ledger].filter(([address]) => !isShort(address))];
  return [...own, ...short].flatMap(([address, entry]): Problem[] => {
    const target = published.anchors.has(address) ? address : redirects.get(address)?.to.replace(/#.*$/, '');
    if (target === undefined) return tellLostAddress(address, entry);
    const page = pages.get(target);
    if (entry.id !== undefined && !hasId(page, entry.id))
      return tellOnce(`page ${entry.id}`, lost.describeReassignedId(address, entry.id, target, page));
    const places = published.anchors.get(target) ?? [];
    const ids = new Set(places.map(({ id }) => id));
    const missing = entry.anchors.filter((id) => !ids.has(id));
    return missing.flatMap((id) => tellOnce(getCause(target, id), lost.describeAnchor(id, entry, target, places)));
  });

  function tellLostAddress(address: string, entry: LedgerEntry): Problem[] {
    const [, page, step] = shortLink.exec(address) ?? [];
    const problem = lost.describeAddress(address, entry);
    if (step !== undefined) return told.has(`page ${entry.id ?? ''}`) ? [] : tellOnce(`${problem.file} step ${step}`, problem);
    if (page !== undefined) return tellOnce(`page ${page}`, problem);
    if (entry.id !== undefined) told.add(`page ${entry.id}`);
    return [problem];
  }

  /** What took an anchor away: for a step of a flow that its own id is gone, whatever pages show it. */
  function getCause(target: string, id: string): string {
    const flow = sources.get(target)?.flow;
    const step = flowStep.exec(id)?.[1];
    return flow === undefined || step === undefined ? `${target}#${id}` : `${flow} step ${step}`;
  }
}

function hasId(page: LinkedPage | undefined, id: number): boolean {
  return page?.id === id || page?.formerIds?.includes(id) === true;
}
