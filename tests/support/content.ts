import type { Root } from 'mdast';
import type { Lookup } from '../../src/content/components/component.ts';
import type { Article, Content } from '../../src/content/content.ts';
import type { CategoryData } from '../../src/content/schema/category.ts';
import { buildDocument, type ArticleDocument } from '../../src/content/document/document.ts';
import type { StepContext } from '../../src/content/document/step-blocks.ts';
import { parseMdxBody } from '../../src/content/mdx-body.ts';
import { getLanguage } from '../../src/language/language.ts';
import type { FactData } from '../../src/content/schema/fact.ts';

const language = getLanguage('en');

/** An article for view-model tests; override what the test is about. */
export function createArticle(
  slug: string,
  { category = 'payment', ...data }: Partial<Article['data']> & { category?: string } = {},
): Article {
  const whole: Article['data'] = {
    id: 100,
    title: `How do I ${slug}?`,
    shortTitle: slug,
    shortAnswer: 'Do it in {time}.',
    devices: [],
    cannotIf: [],
    queries: [],
    popularity: 3,
    related: [],
    sources: [],
    reviewed: '2026-01-02',
    status: 'current',
    redirectFrom: [],
    ...data,
  };
  return { slug, category, data: whole, document: createDocument(whole, ''), digest: '' };
}

/** The tree of a body that can be read. */
export function parseBody(body: string): Root {
  const { tree } = parseMdxBody(body, (line, rule, message) => {
    throw new Error(`${line} ${rule}: ${message}`);
  });
  return tree;
}

/** What turns a body into HTML, Markdown and text: with these facts, and with these names of buttons. */
export function createLookup(facts: Readonly<Record<string, Partial<FactData>>>, labels: Readonly<Record<string, string>> = {}): Lookup {
  return {
    facts: new Map(Object.entries(facts)),
    labels: new Map(Object.entries(labels).map(([id, text]) => [id, { text }])),
    siteAddress: 'https://help.example',
    phrases: language.phrases,
  };
}

/** The document of a body, for tests. */
export function createDocument(data: Article['data'], body: string, flows: StepContext['flows'] = new Map()): ArticleDocument {
  return buildDocument(data, parseBody(body), { flows, titles: new Map(), phrases: language.phrases });
}

/** A fact for view-model tests. */
export function createFact(id: string, value: string): FactData {
  return { id, value, statement: `It takes ${value}.`, sources: ['https://www.example.com/a'], asOf: '2020', confidence: 'high' };
}

/** Content for view-model tests: one category and one fact, plus the given articles. */
export function createContent(articles: Article[]): Content {
  const categories: CategoryData[] = [{ slug: 'payment', title: 'Payment', summary: 'Paying.', icon: 'star' }];
  return {
    language,
    site: {
      name: 'Test Help',
      audience: 'For tests',
      address: 'https://test.example',
      language: 'en',
      direction: 'ltr',
      accent: '#1a56db',
      description: 'Tests.',
      contact: { label: 'Ask', article: 'a', note: 'A person answers.' },
      mostAsked: ['b', 'a'],
      offline: true,
    },
    categories,
    articles,
    articlesBySlug: new Map(articles.map((article) => [article.slug, article])),
    articlesByCategory: Map.groupBy(articles, ({ category }) => category),
    guides: [],
    pages: new Map(),
    facts: new Map([['time', createFact('time', '3–5 days')]]),
    labels: new Map(),
    terms: new Map(),
    flows: new Map(),
    comparisons: new Map(),
    aliases: undefined,
    phrasings: [],
    notCovered: [],
    texts: new WeakMap(),
  };
}
