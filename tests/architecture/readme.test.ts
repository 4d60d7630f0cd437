import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Every document for people who work on the project. */
const documents = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')];
const readme = documents.map((file) => readFileSync(file, 'utf8')).join('\n');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }; // npm's own format.

test('CI runs exactly the test command of the README', () => {
  assert.match(readme, /^npm ci && npm test$/m);
  assert.match(readFileSync('.ci/run', 'utf8'), /^npm ci && npm test$/m);
});

test('every npm command in the documents exists', () => {
  const named = [...readme.matchAll(/`npm (?:run )?([a-z0-9:]+)|^npm ci && npm ([a-z0-9:]+)/gm)].map(
    ([, inline, block]) => inline ?? block ?? '',
  );
  assert.ok(named.length > 4);
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  );
});

test('the README has every npm command', () => {
  const table = readFileSync('README.md', 'utf8');
  const missing = Object.keys(scripts).filter((name) => name !== 'postinstall' && !new RegExp(`\`npm (?:run )?${name}[\` ]`).test(table));
  assert.deepEqual(missing, []);
});

test('the README says what to do with what a build writes for hosts', () => {
  const text = readFileSync('README.md', 'utf8');
  for (const name of [
    '_headers',
    '_redirects',
    'hosting/nginx.conf',
    'hosting/nginx-server.conf',
    'hosting/Caddyfile',
    'redirects.nginx.conf',
  ])
    assert.ok(text.includes(name), name);
  for (const workflow of globSync('*', { cwd: '.github/workflows' })) assert.ok(text.includes(workflow), workflow);
});

test('every folder and file the documents name exists', () => {
  const paths = [...readme.matchAll(/`((?:content|src|tests|scripts|public)\/[\w./-]*)`/g)].map(([, path = '']) => path);
  assert.ok(paths.length > 12);
  assert.deepEqual(
    paths.filter((path) => !existsSync(path)),
    [],
  );
});
