import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkLedger } from '../checks/ledger/check-ledger.ts';
import { listPageSources } from '../checks/ledger/page-sources.ts';
import type { Published } from '../checks/ledger/published.ts';
import { countLinks, mergeLedgers, parseLedger } from '../content/ledger.ts';
import { loadReading } from '../content/load.ts';
import { formatProblems } from '../content/problem.ts';
import type { BuiltPage } from './built-pages.ts';
import { findDeadLinks } from './check-links.ts';
import { listLinks } from './permalinks/describe-published.ts';
import { findRuleProblems } from './permalinks/redirect-rules.ts';
import { stop } from './stages.ts';

/** Stops the build if a redirect leads nowhere, or round in a circle. */
export function checkRedirects({ redirects, anchors }: Published): void {
  const problems = findRuleProblems(redirects, (address) => anchors.has(address));
  if (problems.length > 0) stop(`${problems.length} wrong ${problems.length === 1 ? 'redirect' : 'redirects'}:\n${problems.join('\n')}`);
}

/** Stops the build if a link of a page leads nowhere. Gives how many links and anchors were looked up. */
export function checkLinks(folder: string, pages: readonly BuiltPage[], { redirects }: Published): number {
  const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
  // An embedded page is none that Astro wrote.
  const hasFile = (address: string) => isFile(join(folder, address)) || isFile(join(folder, address, 'index.html'));
  const { dead, checked } = findDeadLinks({ pages, redirects, hasFile });
  if (dead.length > 0) stop(`${dead.length} dead ${dead.length === 1 ? 'link' : 'links'} in the built pages:\n${dead.join('\n')}`);
  return checked;
}

/**
 * Stops the build if a link of the ledger is broken; a content folder without a ledger has made no promises yet. Gives how
 * many links the ledger has, and how many of the site it has not.
 */
export async function checkPromises(published: Published): Promise<{ recorded: number; unrecorded: number }> {
  const { files } = await loadReading();
  const { file = '', text = '' } = files.ledger ?? {};
  const links = listLinks(published);
  const { ledger } = parseLedger(text) ?? {};
  if (!ledger) return { recorded: 0, unrecorded: countLinks(links) };
  const problems = checkLedger(ledger, { file, text }, published, listPageSources(files));
  if (problems.length > 0)
    stop(`${problems.length} published ${problems.length === 1 ? 'link' : 'links'} would break:\n${formatProblems(problems)}`);
  return { recorded: countLinks(ledger), unrecorded: countLinks(mergeLedgers(ledger, links)) - countLinks(ledger) };
}
