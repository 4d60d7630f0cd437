import { getCollection, getEntry } from 'astro:content';
import type { ArticleData, GuideData } from '../content/schema/article.ts';
import type { CategoryData } from '../content/schema/category.ts';
import type { ComparisonData } from '../content/schema/comparison.ts';
import type { FactData } from '../content/schema/fact.ts';
import type { FlowData } from '../content/schema/flow.ts';
import type { LabelData } from '../content/schema/label.ts';
import type { SiteData } from '../content/schema/site.ts';
import type { TermData } from '../content/schema/term.ts';

/** An article as the view models take it. */
export interface Article {
  slug: string;
  /** Slug of the folder it lies in. */
  category: string;
  body: string;
  data: ArticleData;
}

/** A page of a guide; `id` is `<guide>/<page>`, as in `pay-later/laptop`. */
export interface Guide {
  id: string;
  guide: string;
  body: string;
  data: GuideData;
}

/** Everything readers can read, with references by id. */
export interface Content {
  site: SiteData;
  categories: readonly CategoryData[];
  /** In the order of their ids, which is the order within a category. */
  articles: readonly Article[];
  articlesBySlug: ReadonlyMap<string, Article>;
  articlesByCategory: ReadonlyMap<string, readonly Article[]>;
  guides: readonly Guide[];
  facts: ReadonlyMap<string, FactData>;
  labels: ReadonlyMap<string, LabelData>;
  terms: ReadonlyMap<string, TermData>;
  flows: ReadonlyMap<string, FlowData>;
  /** By slug. */
  comparisons: ReadonlyMap<string, ComparisonData>;
}

let loaded: Promise<Content> | undefined;

/** Loads all content, once per build; on every call while writers edit it. */
export function loadContent(): Promise<Content> {
  if (import.meta.env.DEV) return readContent();
  loaded ??= readContent();
  return loaded;
}

async function readContent(): Promise<Content> {
  const [articles, guides, facts, flows, comparisons, site, categories, labels, glossary] = await Promise.all([
    getCollection('articles'),
    getCollection('guides'),
    getCollection('facts'),
    getCollection('flows'),
    getCollection('comparisons'),
    getEntry('site', 'site'),
    getEntry('categories', 'categories'),
    getEntry('labels', 'labels'),
    getEntry('glossary', 'glossary'),
  ]);
  if (!site || !categories || !labels || !glossary) throw new Error('The content folder lacks a file. Run "npm run check:content".');
  const sorted = articles
    .map(({ id, data, body = '', filePath = '' }): Article => ({ slug: id, category: filePath.split('/').at(-2) ?? '', body, data }))
    .sort((a, b) => a.data.id - b.data.id);
  return {
    site: site.data.content,
    categories: categories.data.content,
    articles: sorted,
    articlesBySlug: new Map(sorted.map((article) => [article.slug, article])),
    articlesByCategory: Map.groupBy(sorted, ({ category }) => category),
    guides: guides
      .map(({ id, data, body = '' }) => ({ id, guide: id.split('/')[0] ?? id, body, data }))
      .sort((a, b) => a.data.id - b.data.id),
    facts: new Map(facts.flatMap(({ data }) => data.content.map((fact) => [fact.id, fact] as const))),
    labels: new Map(labels.data.content.map((label) => [label.id, label])),
    terms: new Map(glossary.data.content.map((term) => [term.id, term])),
    flows: new Map(flows.map(({ id, data }) => [id, data.content])),
    comparisons: new Map(comparisons.map(({ id, data }) => [id, data.content])),
  };
}

/** The rendered body of an article or guide page, and its headings. */
export { render } from 'astro:content';

/** The entry to render. Throws if it is gone, which can happen only while a writer renames it. */
export async function requireEntry(collection: 'articles' | 'guides', id: string) {
  return requireFound(await getEntry(collection, id), collection, id);
}

/** The page about the site itself. Throws if the content folder has none. */
export async function requireAboutPage() {
  return requireFound(await getEntry('pages', 'about'), 'pages', 'about');
}

function requireFound<Entry>(entry: Entry | undefined, collection: string, id: string): Entry {
  if (!entry) throw new Error(`There is no "${id}" in content/${collection}.`);
  return entry;
}
