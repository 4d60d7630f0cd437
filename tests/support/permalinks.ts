import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { mergeLedgers, parseLedger, type Ledger } from '../../src/content/ledger.ts';
import { loadContent } from '../../src/content/load.ts';
import { readBuiltPages } from '../../src/publish/built-pages.ts';
import { describePublished, listLinks } from '../../src/publish/permalinks/describe-published.ts';

/** Everything a built site answers to, and everything the ledger ever promised. */
export async function loadLinks(folder: string): Promise<Ledger> {
  const published = listLinks(describePublished(await loadContent(), await readBuiltPages(folder)));
  const path = 'content/permalinks.json';
  const { ledger } = (existsSync(path) ? parseLedger(readFileSync(path, 'utf8')) : undefined) ?? { ledger: new Map() };
  return mergeLedgers(ledger, published);
}

/** A few links of each kind: by what their address is, and by what their anchor names. */
export function sampleLinks(ledger: Ledger): Ledger {
  const kinds = Map.groupBy(
    [...ledger].flatMap(([address, { anchors }]) => [undefined, ...anchors].map((anchor) => ({ address, anchor }))),
    ({ address, anchor }) => describeLink(address, anchor),
  );
  const chosen = new Map<string, string[]>();
  for (const links of kinds.values()) {
    for (const { address, anchor } of new Set([links[0], links.at(-1)].filter((link) => link !== undefined)))
      chosen.set(address, [...(chosen.get(address) ?? []), ...(anchor === undefined ? [] : [anchor])]);
  }
  return new Map([...chosen].map(([address, anchors]) => [address, { anchors }]));
}

/** "/articles/pay-later/#app-step-2" is "/articles/x/#app-step": names and numbers do not make a kind. */
function describeLink(address: string, anchor: string | undefined): string {
  const page = address.replace(/(?<=^\/[^/]+\/).*?(?=\/|$)/g, 'x').replace(/(?<=\/x\/)[^/]+/, 'y');
  if (anchor === undefined) return page;
  const known = /^(?:.*-)?(?:laptop|app)(?:-step)?(?=-|$)|^step|^(?:sources|related|who-cannot)$/.exec(anchor);
  return `${page}#${known?.[0] ?? 'heading'}`;
}

/** Opens the links in a browser as a reader does. Gives what is wrong, one line each. */
export async function openLinks(page: Page, ledger: Ledger): Promise<string[]> {
  const wrong: string[] = [];
  for (const [address, { anchors }] of ledger) {
    const response = await page.goto(address);
    if (!response?.ok()) {
      wrong.push(`${address} answers with ${response?.status() ?? 'nothing'}`);
      continue;
    }
    const isRedirect = address.startsWith('/go/') || (await page.locator('help-redirect-link').count()) > 0;
    if (isRedirect) {
      await page.waitForURL((url) => url.pathname !== address);
      await page.waitForLoadState();
    }
    const anchorAdded = isRedirect ? decodeURIComponent(new URL(page.url()).hash.slice(1)) : '';
    for (const anchor of anchorAdded === '' ? anchors : [anchorAdded, ...anchors]) {
      const problem = await checkAnchor(page, anchor);
      if (problem !== undefined) wrong.push(`${address}#${anchor} ${problem}`);
    }
  }
  return wrong;
}

/** What a reader finds at an anchor of the open page; undefined if all is well. */
function checkAnchor(page: Page, anchor: string): Promise<string | undefined> {
  return page.evaluate(async (id) => {
    location.hash = id;
    const named = document.getElementById(id);
    if (!named) return 'is missing';
    const target = named.matches('[data-anchor]') ? (named.closest('h2, h3, h4, li, p, section') ?? named) : named;
    // The page opens the place in the frame after the address has changed.
    for (let frame = 0; frame < 10 && document.activeElement !== target; frame++) await new Promise(requestAnimationFrame);
    target.scrollIntoView({ behavior: 'instant' });
    // Pages about the site itself leave anchors to the browser, which scrolls there without moving the focus.
    if (document.activeElement !== target && document.querySelector('help-page-links')) return 'is not focused';
    if (!target.checkVisibility({ contentVisibilityAuto: true })) return 'is not visible';
    const { top, bottom } = target.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight) return 'is not on the screen';
    const device = target.closest<HTMLElement>('[data-device]')?.dataset['device'];
    const panels = target.closest<HTMLElement>('help-device-panels');
    if (device !== undefined && panels && panels.dataset['chosen'] !== device)
      return `is shown for ${panels.dataset['chosen'] ?? 'no device'}`;
    return undefined;
  }, anchor);
}
