import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findDeadLinks } from '../../../src/checks/dead-links.ts';

test('a dead page, a dead anchor and a dead popover are caught; living ones and outside links are not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'help-dist-'));
  await mkdir(join(folder, 'a'));
  await writeFile(join(folder, 'style.css'), '');
  await writeFile(join(folder, 'a', 'index.html'), '<h2 id="here">Here</h2><script>const x = \' href="/never/"\';</script>');
  await writeFile(
    join(folder, 'index.html'),
    '<link href="/style.css"><a href="/a/#here">x</a><a href="https://example.com/x">x</a><a href="#top"></a>' +
      '<a href="/b/">x</a><a href="/a/#her">x</a><button popovertarget="fact-x">x</button>',
  );
  const { dead, checked } = await findDeadLinks(folder);
  await rm(folder, { recursive: true });
  assert.equal(checked, 6);
  assert.deepEqual(dead, [
    '/ links to "#fact-x", but that page has no "fact-x". Link to the page as a whole.',
    '/ links to "#top", but that page has no "top". Link to the page as a whole.',
    '/ links to "/a/#her", but that page has no "her". Did you mean "here"?',
    '/ links to "/b/", which does not exist. Did you mean "/a/"?',
  ]);
});
