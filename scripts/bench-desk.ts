import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { readOptions } from './read-options.ts';
import { requireBuilt } from './require-built.ts';

// Measures the desk of a built site on a slow phone's network and processor: what opening costs, and how long the first
// reply takes after the last key: npm run bench:desk [-- folder words]
const { positionals } = readOptions({ allowPositionals: true }, 'npm run bench:desk -- dist "cancel order"', 2);
const [folder = 'dist', words = 'cancel order'] = positionals;
requireBuilt(folder);

/** A phone's fast third generation: 1.6 Mbit/s, 150 ms, and a processor four times slower than this one. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
const slowness = 4;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const server = createServer((request, response) => {
  void answer(new URL(request.url ?? '/', 'http://localhost').pathname).then(({ status, type, body }) => {
    response.writeHead(status, { 'Content-Type': type, 'Content-Encoding': 'br' }).end(body);
  });
});

const packed = new Map<string, Buffer>();

async function answer(path: string): Promise<{ status: number; type: string; body: Buffer }> {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return { status: 404, type: 'text/plain', body: brotliCompressSync('') };
  const body = packed.get(file) ?? brotliCompressSync(await readFile(file));
  packed.set(file, body);
  return { status: 200, type: types[extname(file)] ?? 'application/octet-stream', body };
}

await new Promise<void>((resolve) => server.listen(0, resolve));
const address = server.address();
const origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
// The first round fills the server's memory of packed files.
for (const path of ['/support/', '/support/', '/embed/desk/']) console.log(path, await measure(path));
await browser.close();
server.close();

async function measure(path: string): Promise<Record<string, number>> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const start = performance.now();
  await page.goto(`${origin}${path}`);
  await page.locator('[role="option"][data-page]').first().waitFor();
  const usable = performance.now() - start;
  await page.waitForLoadState('networkidle');
  const opening = bytes;
  await page.getByRole('combobox').first().fill(words);
  const asked = performance.now();
  await page.locator('[role="option"][aria-selected="true"]').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-preview="email"]:not(:empty)').waitFor();
  const reply = performance.now() - asked;
  await context.close();
  return { openingBytes: opening, usableMs: Math.round(usable), firstReplyMs: Math.round(reply), bytesWithReply: bytes };
}
