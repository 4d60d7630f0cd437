import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, afterEach, test } from 'node:test';
import { getContentFolder, getCacheFolder } from '../../../src/content/folder.ts';
import { forgetContent, loadContent, loadReading } from '../../../src/content/load.ts';
import { makeSpoiltFolder } from '../../support/spoilt-folder.ts';

const { at, edit } = makeSpoiltFolder();
const given: Record<string, string | undefined> = {};

beforeEach(() => {
  for (const name of ['HELP_CONTENT_DIR', 'HELP_CACHE_DIR']) {
    given[name] = process.env[name];
    Reflect.deleteProperty(process.env, name);
  }
  process.env['HELP_CONTENT_DIR'] = at();
  forgetContent();
});
afterEach(() => {
  forgetContent();
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

test('a process reads its content once, until a writer has changed a file', async () => {
  const first = await loadContent();
  edit('site.yaml', /name: .*/, 'name: Another Help');
  // Not `equal`: what differs would be told at length.
  assert.ok((await loadContent()) === first);
  assert.ok((await loadReading()).content === first);
  forgetContent();
  const second = await loadContent();
  assert.equal(second.site.name, 'Another Help');
  assert.notEqual(first.site.name, 'Another Help');
});

test('content that lacks a file every site needs is none, and says who knows why', async () => {
  rmSync(at('labels.yaml'));
  assert.ok((await loadReading()).content === undefined);
  await assert.rejects(loadContent, new Error('The content folder lacks a file. Run "npm run check:content".'));
});

test('the content lies in the folder that is named, else in "content"', () => {
  assert.equal(getContentFolder(), at());
  delete process.env['HELP_CONTENT_DIR'];
  assert.equal(getContentFolder(), join(process.cwd(), 'content'));
  process.env['HELP_CONTENT_DIR'] = '';
  assert.equal(getContentFolder(), join(process.cwd(), 'content'));
});

test('each content folder has a cache of its own, in a place that can be named', () => {
  const own = getCacheFolder();
  assert.equal(own, getCacheFolder(at()));
  assert.ok(own.startsWith(join(process.cwd(), 'node_modules', '.cache', 'help-center')));
  assert.match(own, /[\\/][0-9a-f]{12}$/);
  assert.notEqual(own, getCacheFolder('/another'));
  process.env['HELP_CACHE_DIR'] = at('cache');
  assert.equal(getCacheFolder(at()), join(at('cache'), own.slice(-12)));
});
