import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openSearchSession } from '../../../scripts/search/search-session.ts';
import { realSite } from '../../support/sites.ts';

interface FrontMatter {
  title: string;
  queries: string[];
}

const folder = join('content', 'articles');
const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => {
    const [, head = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
    return { href: `/articles/${file.replace(/^.*[\\/]/, '').replace(/\.mdx$/, '')}/`, ...(parse(head) as FrontMatter) }; // Checked before each build.
  });

test('every article is first for its own title and among the first three for each of its queries', async () => {
  test.setTimeout(180_000);
  const session = await openSearchSession(realSite.folder);
  const asked = articles.flatMap(({ href, title, queries }) => [
    { href, query: title, within: 1 },
    ...queries.map((query) => ({ href, query, within: 3 })),
  ]);
  const replies = await session.ask(asked.map(({ query }) => query));
  await session.close();
  expect(articles.length).toBeGreaterThan(100);
  const broken = asked.flatMap(({ href, query, within }, index) => {
    const rank = (replies[index]?.hrefs.indexOf(href) ?? -1) + 1;
    return rank >= 1 && rank <= within
      ? []
      : [`“${query}” finds ${href} at ${rank || 'no place'}, first ${replies[index]?.hrefs[0] ?? 'nothing'}`];
  });
  expect(broken, 'Change the query, or give the right article more of the buyer’s words.').toEqual([]);
});
