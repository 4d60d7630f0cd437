import type { Locator, Page } from '@playwright/test';
import { describeArticle } from './make-content.ts';

/** A kind of page, and what a reader does there. */
export interface PageKind {
  name: string;
  path: string;
  /** Does what the page is for. */
  use(page: Page): Promise<unknown>;
  /** What a reader lacks now; nothing if the page works, or says in one line what does not and offers another way. */
  findLacks(page: Page): Promise<string[]>;
}

const article = describeArticle(2);

/** A page by what must be seen on it, and what is done there. Each list of `either` holds ways of which one is enough. */
function describePage(
  name: string,
  path: string,
  see: (page: Page) => Record<string, Locator>,
  use: (page: Page) => Promise<unknown>,
  either: (page: Page) => Record<string, readonly Locator[]>,
): PageKind {
  const isSeen = async (locators: readonly Locator[]) => {
    const seen = await Promise.all(locators.map((locator) => locator.first().isVisible()));
    return seen.includes(true);
  };
  return {
    name,
    path,
    use,
    findLacks: async (page) => {
      const wanted = [...Object.entries(see(page)).map(([what, locator]) => [what, [locator]] as const), ...Object.entries(either(page))];
      const seen = await Promise.all(wanted.map(async ([what, locators]) => ((await isSeen(locators)) ? [] : [what])));
      return seen.flat();
    },
  };
}

const title = (page: Page) => page.locator('h1');
const footer = (page: Page) => page.getByRole('contentinfo').getByRole('link');
const box = (page: Page) => page.locator('help-search-box input');

/** Types into the search box of the page. */
const typeQuery = (page: Page) => box(page).first().fill('violin');

/** Suggestions, a line that says why there are none, or a plain form, which leads to the search page. */
const suggestions = (page: Page) => ({
  suggestions: [
    page.getByRole('option').filter({ hasText: 'violin' }),
    page.locator('help-search-box .search-message').filter({ hasText: /can’t be loaded/ }),
    page.locator('help-search-box:not(:defined) form[action="/search/"] button'),
  ],
});

/** A page with the frame of the site that is there to be read. */
function describeReading(name: string, path: string, text: (page: Page) => Locator): PageKind {
  return describePage(name, path, (page) => ({ title: title(page), text: text(page), footer: footer(page) }), typeQuery, suggestions);
}

const step = (page: Page) => page.getByText('Open the drawer and look for case', { exact: false });

function describeDesk(name: string, path: string, list: (page: Page) => Locator, isTitled: boolean): PageKind {
  const lost = (page: Page) => page.locator('help-desk .script-lost');
  return describePage(
    name,
    path,
    (page) => ({ ...(isTitled ? { title: title(page) } : {}), list: list(page) }),
    async (page) => {
      await page.locator('help-desk').waitFor({ state: 'attached' });
      const field = page.getByRole('combobox', { name: 'Find an article' });
      await field.fill('kettle', { timeout: 700 }).catch(() => undefined);
      await page
        .getByRole('option')
        .first()
        .click({ timeout: 700 })
        .catch(() => undefined);
    },
    (page) => ({
      reply: [
        page.getByRole('button', { name: /^Email reply/ }),
        page.locator('[data-part="problem"]'),
        page.locator('[data-part="none"]'),
        lost(page),
      ],
      'own words': [page.locator('help-desk .own summary'), lost(page)],
    }),
  );
}

/** A page of every kind, on the invented site. */
export const pageKinds: readonly PageKind[] = [
  describeReading('home', '/', (page) => page.locator('main a[href^="/topics/"]')),
  describeReading('article', `/articles/${article.slug}/`, step),
  describeReading('glossary', '/glossary/', (page) => page.getByText('A thing wrapped in paper.')),
  describeReading('changes', '/changes/', (page) => page.getByText('The second change of this invented article.')),
  describeReading('topics', '/topics/', (page) => page.locator('main a[href^="/topics/"], main summary')),
  describeReading('topic', '/topics/category-1/', (page) => page.locator('main a[href^="/articles/"]')),
  describeReading('about', '/about/', (page) => page.getByText('Invented for tests.')),
  describeReading('comparison', '/compare/parcels/', (page) => page.getByRole('table').first()),
  describePage(
    'guide with practice',
    '/guides/send-parcel/laptop/',
    (page) => ({ title: title(page), steps: page.locator('[data-steps] [data-step]'), footer: footer(page) }),
    (page) =>
      page
        .getByRole('button', { name: 'Practise first' })
        .click({ timeout: 700 })
        .catch(() => undefined),
    (page) => ({ practice: [page.getByRole('dialog').getByRole('heading', { level: 2 }), page.locator('help-practice .script-lost')] }),
  ),
  describePage(
    'search',
    '/search/?q=violin',
    (page) => ({ title: title(page), field: page.locator('main input[name="q"]'), footer: footer(page) }),
    () => Promise.resolve(),
    (page) => ({
      results: [
        page.locator('[data-search-results] li').filter({ hasText: 'violin' }),
        page.locator('help-search-page .status, help-search-page .script-lost').filter({ hasText: /can’t be loaded/ }),
      ],
    }),
  ),
  describePage(
    'page that does not exist',
    '/articles/no-such-page/',
    (page) => ({ title: title(page), 'way on': page.locator('main a'), footer: footer(page) }),
    () => Promise.resolve(),
    () => ({}),
  ),
  describeDesk('desk', '/support/', (page) => page.locator('help-desk a[href="/articles/"]'), true),
  describeDesk('desk in a frame', '/embed/desk/', (page) => page.getByRole('contentinfo').getByRole('link'), false),
  describePage(
    'article in a frame',
    '/embed/101/',
    (page) => ({ title: title(page), text: step(page), footer: page.getByRole('contentinfo').getByRole('link') }),
    () => Promise.resolve(),
    () => ({}),
  ),
];
