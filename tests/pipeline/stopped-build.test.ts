import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { after, before, test } from 'node:test';
import { describeArticle, makeContent } from '../support/make-content.ts';

const parent = mkdtempSync(join(tmpdir(), 'help-stopped-'));
const [content, site] = [join(parent, 'content'), join(parent, 'site')];
const options = ['scripts/build.ts', '--outDir', site];
const env = { ...process.env, HELP_CONTENT_DIR: content, HELP_CACHE_DIR: join(parent, 'cache') };
const { slug, category } = describeArticle(3);
const article = join(content, `articles/${category}/${slug}.mdx`);

before(async () => {
  await makeContent(content, 12);
  const { status, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8', env });
  assert.equal(status, 0, stderr);
});
after(() => rmSync(parent, { recursive: true, force: true }));

/** Every file of the site with what it holds, hidden ones too. */
function readSite(): [string, string][] {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map(({ parentPath, name }): [string, string] => [join(parentPath, name), readFileSync(join(parentPath, name), 'base64')])
    .sort();
}

/** Builds changed content, and stops the build by a signal when the first pages are written. */
async function stopInTheMiddle(signal: NodeJS.Signals): Promise<{ status: number | null; errors: string }> {
  writeFileSync(article, readFileSync(article, 'utf8').replace(/^title: .*$/m, `title: How do I stop by ${signal}?`));
  const build = spawn(process.execPath, options, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(build, 'exit') as Promise<[number | null]>; // As Node documents the event.
  const errors = text(build.stderr);
  const hasPages = () => globSync('.site.building-*/site/articles/*', { cwd: parent }).length > 0;
  while (!hasPages() && build.exitCode === null) await wait(20);
  assert.equal(build.exitCode, null, 'the build goes on');
  build.kill(signal);
  const [status] = await ended;
  return { status, errors: await errors };
}

test('a build that is stopped leaves the old site whole, and takes away what it began', async () => {
  const old = readSite();
  const { status, errors } = await stopInTheMiddle('SIGTERM');
  assert.equal(status, 1);
  assert.equal(errors, `Nothing was built: "${site}" is as it was.\n`);
  assert.deepEqual(readSite(), old);
  assert.deepEqual(readdirSync(parent).sort(), ['cache', 'content', 'site']);
});

test('a build that is killed leaves the old site whole, and the next build clears up', async () => {
  const old = readSite();
  await stopInTheMiddle('SIGKILL');
  assert.deepEqual(readSite(), old);
  assert.equal(readdirSync(parent).length, 4, 'what was begun lies beside it');
  const { status, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8', env });
  assert.equal(status, 0, stderr);
  assert.match(readFileSync(join(site, `articles/${slug}/index.html`), 'utf8'), /How do I stop by SIGKILL\?/);
  assert.deepEqual(readdirSync(parent).sort(), ['cache', 'content', 'site']);
});
