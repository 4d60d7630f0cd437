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
