import { expect, test, type Page } from '@playwright/test';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** A page that is blank before its script. */
const scripted = '/embed/desk/';

/** One of each kind of page. */
const kinds = [
  '/',
  '/articles/pay-by-tt/',
  '/articles/refund-arrival-time/',
  '/guides/pay-later/',
  '/guides/pay-later/laptop/',
  '/compare/payment-methods/',
  '/topics/',
  '/topics/order-payment/',
  '/articles/',
  '/glossary/',
  '/search/',
  '/search/?q=refund',
  '/search/?q=xqzzt',
  '/about/',
  '/changes/',
  '/articles/pay-by-ttt/',
  '/support/',
  scripted,
  '/embed/502/',
];

for (const [size, viewport] of Object.entries({ phone: { width: 360, height: 800 }, laptop: { width: 1280, height: 800 } })) {
  test(`on a ${size} nothing moves when scripts, styles and lists come after the first picture, on any kind of page`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await page.addInitScript(watchShifts);
    const moved: string[] = [];
    for (const path of kinds) moved.push(...(await listShifts(page, path)));
    expect(moved).toEqual([]);
  });
}

/** What browsers tell of a shift; TypeScript does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Keeps what moved, from where to where. */
function watchShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  const describe = ({ node, previousRect, currentRect }: LayoutShift['sources'][number]) =>
    `${(node instanceof Element ? node : node?.parentElement)?.outerHTML.slice(0, 80) ?? ''} (${previousRect.y} to ${currentRect.y})`;
  new PerformanceObserver((list) => {
    const entries = list.getEntries() as LayoutShift[]; // What the observer is asked for.
    for (const { value, sources } of entries) shifts.push(`${value}: ${sources.map(describe).join('; ')}`);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Opens a page whose files come only after its first picture, but for styles that stand in its head. */
async function listShifts(page: Page, path: string): Promise<string[]> {
  const picture = Promise.withResolvers<undefined>();
  await page.route(/\.(?:js|json)$|\/(?:late-styles|practice)\./, async (route) => {
    await picture.promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  if (path !== scripted) await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  picture.resolve(undefined);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts); // Put there above.
  await page.unrouteAll({ behavior: 'wait' });
  return shifts.map((shift) => `${path} ${shift}`);
}
