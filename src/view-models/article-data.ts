import type { Root } from 'mdast';
import type { Article, Content } from '../collections/content.ts';
import { addresses } from '../lib/addresses.ts';
import { listSteps, type TextLookup } from '../lib/article-text.ts';
import { getFingerprint, getMark } from '../lib/fingerprint.ts';
import { getPlainText } from '../lib/inline-text.ts';
import type { ArticleApi, ArticleListApi, MovedApi } from '../content/schema/api.ts';
import { wording } from '../language/en.ts';
import { buildReferences } from './references.ts';

/** Builds what turns an article's body into text. */
export function buildTextLookup({ site, facts, labels, flows }: Content): TextLookup {
  return {
    facts,
    labels,
    flows,
    siteAddress: site.address,
    deviceTitles: wording.stepsAria,
    ourAdvice: wording.ourAdvice,
    noteNames: wording.noteNames,
  };
}

/** Builds an article as data: what other programs, and the desk for support agents, know of it. */
export function buildArticleData({ slug, category, body, data }: Article, tree: Root, content: Content): ArticleApi {
  const { site, articlesBySlug } = content;
  const plain = (text: string) => getPlainText(text, content);
  const texts = [data.statusNote ?? '', data.shortAnswer, ...data.cannotIf.map(({ instead }) => instead)];
  const { facts: shown } = buildReferences(texts, body, [], content);
  const facts = [...shown.keys()]
    .flatMap((id) => content.facts.get(id) ?? [])
    .map(({ id, value, statement, asOf, confidence, sources }) => {
      const mark = getMark(`${id}=${value ?? statement}`);
      return { id, ...(value === undefined ? {} : { value }), statement, asOf, confidence, sources: [...sources], mark };
    });
  const steps = Object.fromEntries(
    Object.entries(listSteps(tree, buildTextLookup(content))).map(([device, list]) => [
      device,
      list.map((step) => ({ ...step, mark: getMark(step.text) })),
    ]),
  );
  const shortAnswer = plain(data.shortAnswer);
  return {
    id: data.id,
    slug,
    address: site.address + addresses.article(slug),
    shortLink: site.address + addresses.shortLink(data.id),
    data: site.address + addresses.articleData(slug),
    markdown: site.address + addresses.articleMarkdown(slug),
    title: data.title,
    shortAnswer,
    category,
    devices: data.devices,
    status: data.status,
    reviewed: data.reviewed,
    version: getFingerprint(JSON.stringify([shortAnswer, steps, facts.map(({ mark }) => mark)])).toString(36),
    ...(data.statusNote === undefined ? {} : { statusNote: plain(data.statusNote) }),
    cannotIf: data.cannotIf.map(({ who, instead, link }) => ({
      who,
      instead: plain(instead),
      ...(link === undefined ? {} : { article: link }),
    })),
    steps,
    facts,
    related: data.related.flatMap((related) => {
      const article = articlesBySlug.get(related);
      return article
        ? [{ id: article.data.id, slug: related, title: article.data.title, address: site.address + addresses.article(related) }]
        : [];
    }),
    changes: data.changes ?? [],
  };
}

/** Builds the list of all articles: what finding one needs, without steps and facts. */
export function buildArticleList(articles: readonly { data: ArticleApi; queries: readonly string[] }[]): ArticleListApi {
  return {
    articles: articles.map(({ data, queries }) => ({
      id: data.id,
      slug: data.slug,
      address: data.address,
      shortLink: data.shortLink,
      data: data.data,
      markdown: data.markdown,
      title: data.title,
      shortAnswer: data.shortAnswer,
      category: data.category,
      devices: data.devices,
      status: data.status,
      reviewed: data.reviewed,
      version: data.version,
      queries: [...queries],
    })),
  };
}

/** Old slugs and the article each one leads to. */
export function listOldSlugs(content: Content): { slug: string; article: Article }[] {
  return content.articles.flatMap((article) => article.data.redirectFrom.map((slug) => ({ slug, article })));
}

/** What is said at an old slug. */
export function buildMovedData({ slug, data }: Article, { site }: Content): MovedApi {
  const { article, articleData } = addresses;
  return { movedTo: { id: data.id, slug, address: site.address + article(slug), data: site.address + articleData(slug) } };
}
