import type { Language } from '../language/language.ts';
import type { Lookup } from './components/component.ts';
import { buildArticleText, type ArticleText } from './document/article-text.ts';
import type { Rich } from './document/component-node.ts';
import type { ArticleDocument } from './document/document.ts';
import type { AliasesData } from './schema/aliases.ts';
import type { ArticleData, GuideData } from './schema/article.ts';
import type { CategoryData } from './schema/category.ts';
import type { ComparisonData } from './schema/comparison.ts';
import type { FactData } from './schema/fact.ts';
import type { FlowData } from './schema/flow.ts';
import type { LabelData } from './schema/label.ts';
import type { PageData } from './schema/page.ts';
import type { NotCoveredTheme, PhrasingsData } from './schema/phrasings.ts';
import type { SiteData } from './schema/site.ts';
import type { TermData } from './schema/term.ts';

/** An article. */
export interface Article {
  slug: string;
  /** Slug of the folder it lies in. */
  category: string;
  data: ArticleData;
  document: ArticleDocument;
  /** Fingerprint of its file. */
  digest: string;
}

/** A page of a guide; `id` is `<guide>/<page>`, as in `pay-later/laptop`. */
export interface Guide {
  id: string;
  guide: string;
  data: GuideData;
  document: ArticleDocument;
  digest: string;
}

/** A page about the site itself. */
export interface Page {
  data: PageData;
  body: Rich;
}

/** Everything readers can read in one language, with references by id. */
export interface Content {
  language: Language;
  site: SiteData;
  categories: readonly CategoryData[];
  /** In the order of their ids, which is the order within a category. */
  articles: readonly Article[];
  articlesBySlug: ReadonlyMap<string, Article>;
  articlesByCategory: ReadonlyMap<string, readonly Article[]>;
  guides: readonly Guide[];
  /** By slug. */
  pages: ReadonlyMap<string, Page>;
  facts: ReadonlyMap<string, FactData>;
  labels: ReadonlyMap<string, LabelData>;
  terms: ReadonlyMap<string, TermData>;
  flows: ReadonlyMap<string, FlowData>;
  /** By slug. */
  comparisons: ReadonlyMap<string, ComparisonData>;
  /** Other words for search; a folder may do without. */
  aliases: AliasesData | undefined;
  /** What buyers write, by slug of the page they need, a map for each file. */
  phrasings: readonly PhrasingsData[];
  /** What buyers write that no page answers. */
  notCovered: readonly NotCoveredTheme[];
  /** The documents in words, as far as somebody asked; see `getArticleText`. */
  texts: WeakMap<ArticleDocument, ArticleText>;
}

/** What turns the documents of a content into HTML, Markdown and text. */
export function getLookup({ facts, labels, site, language }: Content): Lookup {
  return { facts, labels, siteAddress: site.address, phrases: language.phrases };
}

/** A document in words, made once: pages are bundled apart from the build, so it is kept with the content. */
export function getArticleText(document: ArticleDocument, content: Content): ArticleText {
  const text = content.texts.get(document) ?? buildArticleText(document, getLookup(content));
  content.texts.set(document, text);
  return text;
}
