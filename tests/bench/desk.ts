import { launchBrowser } from '../../scripts/find-browser.ts';
import { listen } from '../../scripts/listen.ts';
import { readOptions } from '../../scripts/read-options.ts';
import { requireBuilt } from '../../scripts/require-built.ts';
import { createPackedServer, slowPhone } from './slow-phone.ts';

// Measures the desk of a built site on a slow phone's network and processor: what opening costs, and how long the first
// reply takes after the last key: npm run bench:desk [-- folder words]
const { positionals } = readOptions({ allowPositionals: true }, 'npm run bench:desk -- dist "cancel order"', 2);
const [folder = 'dist', words = 'cancel order'] = positionals;
requireBuilt(folder);

const network = {
  offline: false,
  latency: slowPhone.latencyMs,
  downloadThroughput: slowPhone.bytesPerMs * 1000,
  uploadThroughput: 90_000,
};
const server = createPackedServer(folder);
const origin = await listen(server);
const browser = await launchBrowser();
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
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.slowness });
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
