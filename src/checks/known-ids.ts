import { parseLedger } from '../content/ledger.ts';
import { getList } from '../content/raw-values.ts';
import type { ContentFiles } from '../content/read-files.ts';

/** Every id and slug that content may refer to. */
export interface KnownIds {
  facts: ReadonlyMap<string, { value?: string | undefined }>;
  labels: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  categories: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** Addresses below `/guides/`, such as `pay-later` and `pay-later/laptop`. */
  guides: ReadonlySet<string>;
  flows: ReadonlySet<string>;
  /** Slugs below `/compare/`. */
  comparisons: ReadonlySet<string>;
  /** Names that articles had before, by the name each has now. */
  moved: ReadonlyMap<string, string>;
  /** Addresses that were ever published. */
  published: ReadonlySet<string>;
}

/** Collects every id. Files that a schema refused still lend theirs, so that one mistake causes one message. */
export function collectKnownIds(content: ContentFiles): KnownIds {
  return {
    facts: new Map(content.facts.flatMap((file) => getRawEntries(file.source.data)).map((fact) => [fact.id, { value: fact.value }])),
    labels: new Set(getRawEntries(content.labels?.source.data).map(({ id }) => id)),
    terms: new Set(getRawEntries(content.glossary?.source.data).map(({ id }) => id)),
    categories: new Set(content.categories?.data?.map((category) => category.slug)),
    articles: new Set(content.articles.map((article) => article.slug)),
    guides: new Set(content.guides.map(({ guide, slug }) => (slug === 'overview' ? guide : `${guide}/${slug}`))),
    flows: new Set(content.flows.map((flow) => flow.slug)),
    comparisons: new Set(content.comparisons.map((comparison) => comparison.slug)),
    moved: new Map(
      content.articles.flatMap(({ slug, source }) => getList(source.data, 'redirectFrom').map((old) => [String(old), slug] as const)),
    ),
    published: new Set(parseLedger(content.ledger?.text ?? '')?.ledger.keys()),
  };
}

/** Pages that exist whatever the content is. */
const fixedPages = ['/', '/topics/', '/articles/', '/search/', '/about/', '/glossary/', '/changes/', '/support/'];

/** The address of every page that readers find. */
export function listPageAddresses({ articles, guides, comparisons, categories }: KnownIds): Set<string> {
  return new Set([
    ...fixedPages,
    ...[...articles].map((slug) => `/articles/${slug}/`),
    ...[...guides].map((slug) => `/guides/${slug}/`),
    ...[...comparisons].map((slug) => `/compare/${slug}/`),
    ...[...categories].map((slug) => `/topics/${slug}/`),
  ]);
}

function getRawEntries(data: unknown): { id: string; value?: string | undefined }[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('id' in entry) || typeof entry.id !== 'string') return [];
    return [{ id: entry.id, value: 'value' in entry && typeof entry.value === 'string' ? entry.value : undefined }];
  });
}
