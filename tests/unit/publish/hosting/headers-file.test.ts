import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatHeadersFile } from '../../../../src/publish/hosting/headers-file.ts';
import { describeHosting } from '../../../../src/publish/hosting/hosting.ts';

const site = { address: 'https://help.example', embedders: ['https://shop.example'] };
const articles = Array.from({ length: 5000 }, (_, index) => `/articles/a-${index}/`);
const hosting = describeHosting(site, ['/', ...articles, '/about/', '/embed/1/', '/articles/a-1.md'], []);
const rules = readRules(formatHeadersFile(site, hosting));

/** The file as hosts read it: a path, and below it its headers. */
function readRules(text: string): { path: string; headers: Map<string, string> }[] {
  return text
    .split(/\n(?=\S)/)
    .map((block) => block.trimEnd().split('\n'))
    .map(([path = '', ...lines]) => ({
      path,
      headers: new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()])),
    }));
}

/** Every header that an address gets; where several rules fit, hosts join the values. */
function find(address: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { path, headers } of rules) {
    const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '.*')}$`);
    if (pattern.test(address)) for (const [name, value] of headers) found[name] = name in found ? `${found[name] ?? ''}, ${value}` : value;
  }
  return found;
}

test('the file keeps to the limits of hosts, whatever the site holds', () => {
  assert.ok(rules.length <= 100, `${rules.length} rules`);
  for (const { path, headers } of rules) {
    assert.ok(path.split('*').length <= 2, path);
    for (const [name, value] of headers) assert.ok(`  ${name}: ${value}`.length <= 2000, name);
  }
});

test('no header is said twice, but for policies', () => {
  for (const address of ['/', '/articles/a-1/', '/articles/a-1.md', '/embed/1/', '/_astro/a.js', '/api/v1/articles.json', '/about/']) {
    const headers = find(address);
    for (const [name, value] of Object.entries(headers))
      if (!/policy/i.test(name))
        assert.ok(!value.includes(', *') && !value.includes(', public') && !/charset.*charset/.test(value), `${address} ${name}`);
  }
});

test('only embedded pages may be shown by the sites of site.yaml', () => {
  assert.match(find('/embed/1/')['Content-Security-Policy'] ?? '', /, frame-ancestors 'self' https:\/\/shop\.example$/);
  for (const address of ['/', '/articles/a-1/', '/about/'])
    assert.match(find(address)['Content-Security-Policy'] ?? '', /^default-src 'self'.*, frame-ancestors 'self'$/, address);
});

test('text has its encoding, data may be read by all, and what is hashed is kept', () => {
  assert.equal(find('/articles/a-1.md')['Content-Type'], 'text/markdown; charset=utf-8');
  assert.equal(find('/api/v1/articles.json')['Access-Control-Allow-Origin'], '*');
  assert.equal(find('/articles/a-1/')['Access-Control-Allow-Origin'], undefined);
  assert.match(find('/_astro/a.js')['Cache-Control'] ?? '', /immutable/);
  assert.equal(find('/articles/a-1/')['X-Content-Type-Options'], 'nosniff');
});

test('a site in a folder, and one without encryption, get rules of their own', () => {
  const plain = { address: 'http://help.example/help' };
  const text = formatHeadersFile(plain, describeHosting(plain, ['/about/'], []));
  assert.ok(text.split('\n').every((line) => line === '' || line.startsWith('  ') || line.startsWith('/help/')));
  assert.ok(!text.includes('Strict-Transport-Security'));
});
