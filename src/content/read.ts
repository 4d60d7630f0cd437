import { createHash } from 'node:crypto';
import { getLanguage } from '../language/language.ts';
import type { Article, Content, Guide, Page } from './content.ts';
import { buildDocument, nameHeadings } from './document/document.ts';
import type { StepContext } from './document/step-blocks.ts';
import type { Problem } from './problem.ts';
import { readFiles, type Checked, type ContentFiles } from './read-files.ts';
import type { MdxFile, YamlFile } from './source-file.ts';

/** What reading a content folder gives. */
export interface Reading {
  /** Every file as it was read, for checks. */
  files: ContentFiles;
  /** Mistakes in notation and in fields. Checks over many files find more. */
  problems: readonly Problem[];
  /** Undefined while a file that every site needs is missing or can't be read. Pages with mistakes are left out. */
  content: Content | undefined;
}

/** Reads a content folder: the one way from files to content. `locale` is that of site.yaml unless given. */
export async function readContent(folder: string, locale?: string): Promise<Reading> {
  const problems: Problem[] = [];
  const files = await readFiles(folder, problems);
  return { files, problems, content: buildContent(files, locale) };
}

/** Makes one content of files; undefined while a file that every site needs is missing or can't be read. */
export function buildContent(files: ContentFiles, locale?: string): Content | undefined {
  const { site, categories, labels, glossary } = files;
  if (!site?.data || !categories?.data || !labels?.data || !glossary?.data) return undefined;
  const language = getLanguage(locale ?? site.data.language);
  const flows = mapBySlug(files.flows);
  const context: StepContext = {
    flows,
    titles: new Map(files.articles.flatMap(({ slug, data }) => (data ? [[slug, data.title] as const] : []))),
    phrases: language.phrases,
  };
  const articles = buildArticles(files, context);
  return {
    language,
    site: site.data,
    categories: categories.data,
    articles,
    articlesBySlug: new Map(articles.map((article) => [article.slug, article])),
    articlesByCategory: groupByCategory(articles),
    guides: buildGuides(files, context),
    pages: buildPages(files),
    facts: mapById(files.facts.flatMap(({ data }) => data ?? [])),
    labels: mapById(labels.data),
    terms: mapById(glossary.data),
    flows,
    comparisons: mapBySlug(files.comparisons),
    aliases: files.aliases?.data,
    phrasings: files.phrasings.flatMap(({ data }) => (data ? [data] : [])),
    notCovered: files.notCovered?.data ?? [],
    texts: new WeakMap(),
  };
}

function buildArticles({ articles }: ContentFiles, context: StepContext): Article[] {
  return articles
    .flatMap(({ slug, category, data, source }): Article[] =>
      data ? [{ slug, category, data, document: buildDocument(data, source.tree, context), digest: getDigest(source) }] : [],
    )
    .sort((a, b) => a.data.id - b.data.id);
}

function buildGuides({ guides }: ContentFiles, context: StepContext): Guide[] {
  return guides
    .flatMap(({ slug, guide, data, source }): Guide[] => {
      if (!data) return [];
      const document = buildDocument(data, source.tree, { ...context, onlyDevice: data.device });
      return [{ id: `${guide}/${slug}`, guide, data, document, digest: getDigest(source) }];
    })
    .sort((a, b) => a.data.id - b.data.id);
}

function buildPages({ pages }: ContentFiles): Map<string, Page> {
  return new Map(
    pages.flatMap(({ slug, data, source }): [string, Page][] => {
      nameHeadings(source.tree);
      return data ? [[slug, { data, body: source.tree.children }]] : [];
    }),
  );
}

function getDigest({ data, body }: MdxFile): string {
  return createHash('sha256')
    .update(JSON.stringify(data ?? null))
    .update(body)
    .digest('hex');
}

function groupByCategory(articles: readonly Article[]): Map<string, Article[]> {
  return Map.groupBy(articles, ({ category }) => category);
}

function mapById<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function mapBySlug<Data>(files: readonly Checked<YamlFile, Data>[]): Map<string, Data> {
  return new Map(files.flatMap(({ slug, data }) => (data === undefined ? [] : [[slug, data] as const])));
}
