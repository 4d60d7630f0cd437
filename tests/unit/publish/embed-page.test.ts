import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildEmbedPage } from '../../../src/publish/embed-page.ts';

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="x"><style>a{}</style></head><body><header class="site-header" data-x><a href="#content">Skip</a></header><main id="content"><nav class="breadcrumbs"><a href="/">Home</a></nav><h1>A $& b</h1><a class="c" href="#step-1">1</a><a href="/x/">x</a><svg><use href="#i"></use></svg></main><footer class="site-footer">End</footer></body></html>`;
const template = '<!doctype html><html><head></head><body><footer>Cost: $1 $&</footer></body></html>';

test('the frame of the site goes, the policy and the main part stay, and what stands below comes', () => {
  assert.equal(
    buildEmbedPage(page, template),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><base target="_blank"><meta name="robots" content="noindex"><meta http-equiv="content-security-policy" content="x"><style>a{}</style></head><body><main id="content"><h1>A $& b</h1><a target="_self" class="c" href="#step-1">1</a><a href="/x/">x</a><svg><use href="#i"></use></svg></main><footer>Cost: $1 $&</footer></body></html>',
  );
});

test('a page without the frame that is cut away stops the build', () => {
  assert.throws(() => buildEmbedPage(page.replace('site-footer', 'other'), template), /can't be embedded/);
});

test('what keeps a guide on a device, which a frame has no use for, goes too', () => {
  const keeps = page
    .replace('<main id="content">', '<main id="content" data-keeps="true">')
    .replace('<h1>', '<help-keep-guide hidden><button>\nKeep</button></help-keep-guide><h1>');
  assert.equal(buildEmbedPage(keeps, template), buildEmbedPage(page, template));
});

test('a footer of several lines goes whole, and a template without a body adds nothing', () => {
  const lines = page.replace('>End<', '>\nEnd\n<').replace('<nav class="breadcrumbs">', '<nav class="breadcrumbs">\n');
  assert.equal(buildEmbedPage(lines, template), buildEmbedPage(page, template));
  assert.match(buildEmbedPage(page, '<p>no body</p>'), /<\/main><\/body>/);
  assert.match(buildEmbedPage(page, '<body class="a b">\n<p>below</p>\n</body>'), /<\/main>\n<p>below<\/p>\n<\/body>/);
});
