import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { readOptions } from './read-options.ts';
import { requireBuilt } from './require-built.ts';
import { getMediaType } from '../src/lib/media-types.ts';

// Measures on a slow phone how long it takes from following a link to the first picture of the next page, with and without
// fetching ahead: npm run bench:links [-- folder]. The network is the server's, because browsers fetch ahead past their own brake.
const { positionals } = readOptions({ allowPositionals: true }, 'npm run bench:links -- dist', 1);
const [folder = 'dist'] = positionals;
requireBuilt(folder);

/** A phone's fast third generation: 150 ms to the first byte, 1.6 Mbit/s, and a processor four times slower than this one. */
const latencyMs = 150;
const bytesPerMs = 200;
const slowness = 4;
const rounds = 7;

/** How long a finger or a mouse rests on a link before the page is asked for. */
const restMs = 400;

const packed = new Map<string, Buffer>();
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const body = packed.get(file) ?? brotliCompressSync(readFileSync(file));
  packed.set(file, body);
  void wait(latencyMs + body.length / bytesPerMs).then(() =>
    response
      .writeHead(200, { 'Content-Type': getMediaType(file), 'Content-Encoding': 'br', 'Cache-Control': 'public, max-age=300' })
      .end(body),
  );
});
await new Promise<void>((resolve) => server.listen(0, resolve));
const address = server.address();
const origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

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
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
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
