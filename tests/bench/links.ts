import { setTimeout as wait } from 'node:timers/promises';
import { launchBrowser } from '../../scripts/find-browser.ts';
import { listen } from '../../scripts/listen.ts';
import { readOptions } from '../../scripts/read-options.ts';
import { requireBuilt } from '../../scripts/require-built.ts';
import { createPackedServer, slowPhone } from './slow-phone.ts';

// Measures on a slow phone how long it takes from following a link to the first picture of the next page, with and without
// fetching ahead: npm run bench:links [-- folder]. The network is the server's, because browsers fetch ahead past their own brake.
const { positionals } = readOptions({ allowPositionals: true }, 'npm run bench:links -- dist', 1);
const [folder = 'dist'] = positionals;
requireBuilt(folder);

const rounds = 7;

/** How long a finger or a mouse rests on a link before the page is asked for. */
const restMs = 400;

const server = createPackedServer(folder, true);
const origin = await listen(server);
const browser = await launchBrowser();

const ways = [
  ['/', '/articles/pay-by-tt/'],
  ['/topics/order-payment/', '/articles/pay-by-credit-card/'],
  ['/articles/pay-by-credit-card/', '/articles/contact-customer-service/'],
] as const;
for (const [from, to] of ways) {
  const times: Record<string, number> = {};
  for (const isAhead of [false, true]) {
    const measured: number[] = [];
    for (let round = 0; round < rounds; round++) measured.push(await follow(from, to, isAhead));
    times[isAhead ? 'ahead' : 'asked'] = Math.round(measured.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
  }
  console.log(`${from} to ${to}: ${times['asked'] ?? 0} ms without, ${times['ahead'] ?? 0} ms with fetching ahead (median of ${rounds})`);
}
await browser.close();
server.close();

/** Milliseconds from the press to the first picture of the next page. */
async function follow(from: string, to: string, isAhead: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(origin + from, { waitUntil: 'networkidle' });
  if (!isAhead) await page.evaluate(() => document.querySelector('script[type="speculationrules"]')?.remove());
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.slowness });
  const link = page.locator(`main a[href="${to}"]:visible`).first();
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await wait(restMs);
  const pressed = Date.now();
  await link.click({ noWaitAfter: true });
  await page.waitForURL(origin + to, { waitUntil: 'load' });
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry) resolve(performance.timeOrigin + entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return painted - pressed;
}
