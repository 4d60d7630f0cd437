import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, beforeEach, mock, test } from 'node:test';
import { forgetContent, loadContent, loadReading } from '../../../src/content/load.ts';
import { requireSite } from '../../../src/publish/require-site.ts';
import { makeContent } from '../../support/make-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-site-'));
const content = join(folder, 'content');
const ownFolder = process.env['HELP_CONTENT_DIR'];

beforeEach(async () => {
  process.env['HELP_CONTENT_DIR'] = content;
  forgetContent();
  await makeContent(content);
});
afterEach(() => {
  mock.restoreAll();
  if (ownFolder === undefined) delete process.env['HELP_CONTENT_DIR'];
  else process.env['HELP_CONTENT_DIR'] = ownFolder;
  forgetContent();
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** What a command says that ends for want of the facts about the site. */
async function listenToEnd(): Promise<unknown[]> {
  const said: unknown[] = [];
  mock.method(console, 'error', (text: string) => said.push(text));
  mock.method(process, 'exit', (code: unknown) => {
    said.push(code);
    throw new Error('ended');
  });
  await assert.rejects(requireSite(), /ended/);
  return said;
}

test('the facts about a site are those of its file, which is read once', async () => {
  assert.equal((await requireSite()).name, 'Test Help');
  assert.equal(await loadReading(), await loadReading());
  assert.equal((await loadContent()).site.name, 'Test Help');
});

test('a site without facts ends every command with the mistakes of that file, and no others', async () => {
  writeFileSync(join(content, 'labels.yaml'), '- broken');
  writeFileSync(join(content, 'site.yaml'), 'name: [');
  const [text, code] = await listenToEnd();
  assert.match(String(text), /^The facts about the site can't be read:\ncontent\/site\.yaml:1 invalid-yaml: [^\n]+\n?$/);
  assert.equal(code, 1);
  await assert.rejects(loadContent(), /The content folder lacks a file\. Run "npm run check:content"\./);
});

test('where there is no folder at all, that is what is said', async () => {
  rmSync(content, { recursive: true });
  const [text] = await listenToEnd();
  assert.match(String(text), /^The facts about the site can't be read:\ncontent:1 missing-folder: [^\n]+\n?$/);
});
