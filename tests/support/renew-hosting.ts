import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHosting } from '../../src/publish/hosting/write-hosting.ts';
import { describePage } from '../../src/publish/built-pages.ts';
import { writeFile } from '../../src/publish/write-file.ts';
import { describePublished } from '../../src/publish/permalinks/describe-published.ts';
import { createArticle, createContent } from './content.ts';

const kept = join('tests', 'fixtures', 'hosting');

/** What hosts read beside an invented site that uses all they can be told: a folder, sites that embed, answers, old addresses. */
export function buildHostingFiles(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'help-hosting-'));
  const content = createContent([
    createArticle('pay', { id: 502, formerIds: [77], redirectFrom: ['old', 'older'] }),
    createArticle('wait', { id: 503 }),
  ]);
  const site = {
    ...content.site,
    address: 'https://test.example/help.v2',
    embedders: ['https://orders.test.example'],
    feedback: { endpoint: 'https://answers.test.example/inbox' },
  };
  const own = { ...content, site };
  const pages = ['/', '/articles/pay/', '/articles/wait/', '/about/', '/404.html'].map((address) => describePage(address, '<main></main>'));
  try {
    writeHosting(folder, own, describePublished(own, pages));
    return readFiles(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same as they were when hosts last answered as they should. */
export function readKeptHosting(): Record<string, string> {
  return readFiles(kept);
}

function readFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map(({ name, parentPath }): [string, string] => [name, readFileSync(join(parentPath, name), 'utf8')])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

// After a change on purpose: `node tests/support/renew-hosting.ts`, then let the tests of hosts run where they are installed.
if (import.meta.main) for (const [name, text] of Object.entries(buildHostingFiles())) writeFile(join(kept, name), text);
