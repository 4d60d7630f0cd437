import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatCaddyfile } from '../../src/publish/hosting/caddy.ts';
import { describeHosting } from '../../src/publish/hosting/hosting.ts';
import { formatNginxMaps, formatNginxServer } from '../../src/publish/hosting/nginx.ts';
import type { HostedSite } from '../../src/publish/hosting/response-headers.ts';
import { formatRedirectsFile } from '../../src/publish/permalinks/redirect-rules.ts';
import { writeTwins } from '../../src/publish/hosting/write-twins.ts';

/** What the pages and links of a small invented site are. */
export const places = {
  article: '/articles/pay-by-tt/',
  id: 502,
  guide: '/guides/pay-later/laptop/',
  guideId: 2,
  step: 'open-orders',
} as const;

/** Long enough for a compressed twin. */
export const longText = '3–7 working days. '.repeat(200);

const redirects = [
  { from: '/go/502/', to: places.article },
  { from: '/articles/old/', to: places.article },
  { from: '/go/2/', to: places.guide },
  { from: '/go/2/open-orders/', to: `${places.guide}#step-open-orders` },
];
const pages = [places.article, places.guide, '/about/', '/articles/', '/guides/pay-later/', '/embed/502/', '/articles/pay-by-tt.md'];
const files = [
  'index.html',
  '404.html',
  ...pages.map((page) => (page.endsWith('/') ? `${page}index.html` : page)),
  ...redirects.map(({ from }) => `${from}index.html`),
  '_astro/a.1234.js',
  '_astro/a.1234.css',
  'pagefind/fragment/en_1.pf_fragment',
  'api/v1/articles.json',
  'favicon.svg',
  'llms.txt',
  'changes.xml',
  'site.webmanifest',
  'icon.png',
];

/** Writes a small site with what its hosts need, compressed twins too. Gives the folder that hosts are to serve, and the site's own in it. */
export async function writeHostedFolder(site: HostedSite): Promise<{ root: string; folder: string }> {
  const root = await mkdtemp(join(tmpdir(), 'help-hosted-'));
  const hosting = describeHosting(site, pages, redirects);
  const folder = join(root, hosting.base);
  const write = async (name: string, text: string) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  for (const file of files) await write(file, `${file} ${longText}`);
  await writeTwins(folder);
  await write('late.txt', longText);
  await write('hosting/nginx.conf', formatNginxMaps(hosting));
  await write('hosting/nginx-server.conf', formatNginxServer(hosting));
  await write('hosting/Caddyfile', formatCaddyfile(hosting));
  await write('_redirects', formatRedirectsFile(redirects, hosting.base));
  return { root, folder };
}
