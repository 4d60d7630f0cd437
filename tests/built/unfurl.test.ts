import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { loadContent } from '../../src/content/load.ts';
import { readBuiltPages, type BuiltPage } from '../support/built-pages.ts';
import { realSite } from '../support/sites.ts';

const { site } = await loadContent();
const pages = readBuiltPages(realSite.folder);
const shared = pages.filter(({ html }) => !html.includes('name="robots" content="noindex"') || html.includes('http-equiv="refresh"'));
const decode = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** What a chat program shows of a page. */
function readCard({ html }: Pick<BuiltPage, 'html'>) {
  const read = (pattern: RegExp) => decode(pattern.exec(html)?.[1] ?? '');
  return {
    title: read(/<meta property="og:title" content="([^"]*)"/),
    description: read(/<meta property="og:description" content="([^"]*)"/),
    plain: read(/<meta name="description" content="([^"]*)"/),
    picture: read(/<meta property="og:image" content="([^"]*)"/),
    card: read(/<meta name="twitter:card" content="([^"]*)"/),
    address: read(/<meta property="og:url" content="([^"]*)"/),
  };
}

const findPage = (path: string) => pages.find((page) => page.path === path) ?? assert.fail(path);

test('every page and every short link is shown with title, description and a picture that is there', () => {
  assert.ok(shared.length > 350);
  const wrong = shared.flatMap((page) => {
    const { title, description, plain, picture, card, address } = readCard(page);
    const isWhole = title !== '' && description !== '' && description === plain && card === 'summary_large_image';
    const hasPicture =
      picture.startsWith(`${site.address}/share/`) && statSync(join(realSite.folder, new URL(picture).pathname)).size <= 60_000;
    return isWhole && hasPicture && address.startsWith(site.address) ? [] : [page.path];
  });
  assert.deepEqual(wrong, []);
});

test('no description ends in the middle of a sentence', () => {
  const cut = shared.map((page) => ({ path: page.path, ...readCard(page) })).filter(({ description }) => /…$|[,;:(–-]$/.test(description));
  assert.deepEqual(
    cut.map(({ path }) => path),
    [],
  );
  const open = shared.filter((page) => /^\/articles\/./.test(page.path) && !/[.!?”)]$/.test(readCard(page).description));
  assert.deepEqual(
    open.map(({ path }) => path),
    [],
  );
});

test('an address that leads on is shown as the page it leads to; a step by its own title first', () => {
  const article = readCard(findPage('/articles/pay-by-tt/'));
  assert.deepEqual(readCard(findPage('/go/502/')), article);
  const guide = readCard(findPage('/guides/pay-later/laptop/'));
  const steps = shared.filter(({ path }) => path.startsWith('/go/2/') && path !== '/go/2/');
  assert.ok(steps.length > 5);
  for (const step of steps) {
    const { title, description, picture, address } = readCard(step);
    assert.match(title, new RegExp(`^.+ – ${guide.title.replaceAll(/[?.]/g, '\\$&')}$`));
    assert.deepEqual([description, picture], [guide.description, guide.picture]);
    assert.ok(address.startsWith(`${guide.address}#step-`));
  }
});

test('each category and each page of a guide has its own picture, 1200 by 630', async () => {
  const own = shared.filter(({ path, html }) => /^\/(?:topics|guides)\/./.test(path) && !html.includes('http-equiv="refresh"'));
  const pictures = own.map((page) => new URL(readCard(page).picture).pathname);
  assert.equal(new Set(pictures).size, own.length);
  for (const picture of pictures) {
    const { width, height, format } = await sharp(join(realSite.folder, picture)).metadata();
    assert.deepEqual([width, height, format], [1200, 630, 'png'], picture);
  }
});

test('the icons of the manifest and of phones are there, at their sizes', async () => {
  const {
    icons,
    lang,
    start_url: start,
  } = JSON.parse(readFileSync(join(realSite.folder, 'site.webmanifest'), 'utf8')) as {
    icons: { src: string; sizes: string; type: string }[];
    lang: string;
    start_url: string;
  }; // Written by our own build.
  assert.deepEqual([lang, start], [site.language, '/']);
  for (const { src, sizes, type } of [...icons, { src: '/apple-touch-icon.png', sizes: '180x180', type: 'image/png' }]) {
    const { width, height, format } = await sharp(join(realSite.folder, src)).metadata();
    if (sizes !== 'any') assert.equal(`${width}x${height}`, sizes);
    assert.equal(type, format === 'svg' ? 'image/svg+xml' : `image/${format}`);
  }
});

test('every page names its icons, the manifest and the colour of the browser around it, light and dark', () => {
  const { html } = findPage('/articles/pay-by-tt/');
  for (const part of [
    'rel="manifest" href="/site.webmanifest"',
    'rel="apple-touch-icon" href="/apple-touch-icon.png"',
    'name="theme-color" content="#fffdfb"',
    'name="theme-color" content="#171412" media="(prefers-color-scheme:dark)"',
  ])
    assert.ok(html.includes(part), part);
});
