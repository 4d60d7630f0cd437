import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { askSearch } from '../../../scripts/search/ask-search.ts';
import { makeContentSearchFiles, openBuiltSearch } from '../../../scripts/search/open-engine.ts';
import type { GoldenQuery, SearchReply } from '../../../scripts/search/score-replies.ts';
import type { AnswerFile, QuestionFile } from '../../../src/search/engine/question-file.ts';
import { realSite } from '../../support/sites.ts';

/** Queries asked twice. */
const sampleSize = 60;

test('the browser and Node rank alike', async ({ page }) => {
  const sample = listSample(sampleSize);
  const inNode = await askSearch(openBuiltSearch(realSite.folder).engine, sample);
  expect(new Set(inNode.map(({ state }) => state)).size).toBeGreaterThan(1);
  await openSearchPage(page);
  expect(await askEach(page, sample)).toEqual(inNode.map(toShown));
});

/** What a site of many pages has in other files than a small one. */
const inParts = /^(?:questions|terms-\d+|addresses-\d+|heads-\d+|answers-\d+)\.json$/;

test('a browser finds the same where questions are in parts, as on a site of many pages', async ({ page }) => {
  const parts = await makeContentSearchFiles('content', undefined, 0);
  const asked: string[] = [];
  await page.route('**/pagefind/*.json', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const content = inParts.test(name) ? parts.get(name) : undefined;
    if (!content) return route.continue();
    asked.push(name);
    return route.fulfill({ body: Buffer.from(content), contentType: 'application/json' });
  });
  const sample = listSample(sampleSize / 3);
  const inNode = await askSearch(openBuiltSearch(realSite.folder).engine, sample);
  await openSearchPage(page);
  // A search does not wait long for what it can do without; the second time all of it is there.
  await askEach(page, sample);
  expect(await askEach(page, sample)).toEqual(inNode.map(toShown));
  expect(asked.filter((name) => name.startsWith('terms')).length).toBeGreaterThan(5);
});

/** Queries from all over a set. */
function listSample(size: number): string[] {
  const golden = JSON.parse(readFileSync('tests/search/golden-tune.json', 'utf8')) as GoldenQuery[]; // The format is documented in the README.
  return Array.from({ length: size }, (_, index) => golden[Math.floor((index * golden.length) / size)]?.query ?? '');
}

/** What a page tells of an answer. */
const toShown = ({ state, correction, hrefs }: SearchReply) => ({ state, correction: correction ?? null, hrefs });

async function openSearchPage(page: Page): Promise<void> {
  await page.goto('/search/?q=pay');
  await expect(page.locator('[data-search-state="results"]')).toBeVisible();
}

async function askEach(page: Page, queries: readonly string[]): Promise<SearchReply[]> {
  const replies: SearchReply[] = [];
  for (const query of queries) replies.push(await askPage(page, query));
  return replies;
}

/** Types into the search page, and reads what it lists. */
async function askPage(page: Page, query: string): Promise<SearchReply> {
  return page.evaluate(async (text) => {
    const { promise, resolve } = Promise.withResolvers<{ state: SearchReply['state']; correction: string | null }>();
    addEventListener('help-search-answered', (event) => resolve((event as CustomEvent<{ state: 'results'; correction: string | null }>).detail), { once: true }); // prettier-ignore
    const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
    if (input) input.value = text;
    input?.form?.requestSubmit();
    const { state, correction } = await promise;
    const links = document.querySelectorAll<HTMLAnchorElement>('[data-search-results] > ol > li > a');
    const hrefs =
      state === 'results' || state === 'weak'
        ? [...links].slice(0, 10).map(({ pathname, hash }) => (pathname === '/glossary/' ? pathname + hash : pathname))
        : [];
    return { state, correction: correction ?? null, hrefs } as SearchReply & { correction: string | null };
  }, query);
}

test('every deep link that search offers opens a part of its page', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(realSite.folder, 'pagefind', name), 'utf8'));
  const { pages, answersPerFile } = read('questions.json') as QuestionFile; // Written by our own build, like the next.
  const answers = Array.from(
    { length: Math.ceil(pages.heads.length / answersPerFile) },
    (_, number) => read(`answers-${number}.json`) as AnswerFile,
  );
  const dead = answers.flat().flatMap(({ parts }, index) => {
    const href = pages.heads[index]?.[0] ?? '';
    const html = readFileSync(join(realSite.folder, href, 'index.html'), 'utf8');
    return parts.filter(([anchor]) => !html.includes(`id="${anchor}"`)).map(([anchor]) => `${href}#${anchor}`);
  });
  expect(pages.heads.length).toBeGreaterThan(100);
  expect(dead).toEqual([]);
});
