import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, launchBrowser } from './find-browser.ts';
import { listen } from './listen.ts';
import { readOptions } from './read-options.ts';
import { requireBuilt } from './require-built.ts';
import { createFolderServer } from './serve-folder.ts';

// Takes the pictures of the README from the built site: `npm run pictures`, after `npm run build`.
readOptions({}, 'npm run pictures');
requireBuilt('dist');
const folder = 'docs/pictures';
const pictures: Readonly<Record<string, string>> = {
  home: '/',
  article: '/articles/pay-by-tt/',
  practice: '/articles/pay-by-tt/?device=laptop&path=start#laptop-step-choose-tt',
};

const server = createFolderServer('dist');
const origin = await listen(server);
const browser = await launchBrowser(findBrowser());
mkdirSync(folder, { recursive: true });
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 0.75, reducedMotion: 'reduce' });
for (const [name, address] of Object.entries(pictures)) {
  const page = await context.newPage();
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}
await browser.close();
server.close();
