import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { makeContent } from './make-content.ts';
import { fixtureSite } from './sites.ts';

/** Enough articles for lists, pages of results and neighbours; few enough to build in seconds. */
const articleCount = 60;

// Builds the invented site that the browser tests open.
const content = resolve('node_modules/.cache/help-center/fixture-content');
await makeContent(content, articleCount);
const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts', '--outDir', fixtureSite.folder], {
  encoding: 'utf8',
  env: { ...process.env, HELP_CONTENT_DIR: content },
});
if (status !== 0) {
  console.error(stdout, stderr);
  process.exitCode = 1;
}
