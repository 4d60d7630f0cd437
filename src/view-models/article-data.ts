import { getArticleText, type Article, type Content } from '../content/content.ts';
import { getEvidence } from '../content/evidence.ts';
import type { ArticleText } from '../content/document/article-text.ts';
import type { ArticleApi, ArticleApiV2, ArticleListApi, MovedApi } from '../content/schema/api.ts';
import { addresses } from '../lib/addresses.ts';
import { getMark } from '../lib/fingerprint.ts';
import { buildFacts, buildPageData, buildRelated } from './page-data.ts';
import { buildPageVersion } from './page-version.ts';

/** An article as data of the first version: steps as one list for each device. */
export function buildArticleData(article: Article, content: Content): ArticleApi {
  const { data } = article;
  const text = getText(article, content);
  return {
    ...buildSummary(article, content),
    ...(text.statusNote === undefined ? {} : { statusNote: text.statusNote }),
    cannotIf: text.preconditions.map(({ who, instead, article: link }) => ({
      who,
      instead,
      ...(link === undefined ? {} : { article: link }),
    })),
    steps: listStepsByDevice(text, content.language.phrases.noteNames.warning),
    evidence: getEvidence(article, content),
    facts: buildFacts(article, content).map((fact) => ({ ...fact, mark: getMark(`${fact.id}=${fact.value ?? fact.statement}`) })),
    related: buildRelated(article, content),
    changes: data.changes ?? [],
  };
}

/** An article as data: everything its page says. */
export function buildArticleDataV2(article: Article, content: Content): ArticleApiV2 {
  const { slug, category, data, markdown } = buildSummary(article, content);
  return { slug, category, data, markdown, ...buildPageData(article, addresses.article(slug), content) };
}

/** Builds the list of all articles: what finding one needs, without steps and facts. */
export function buildArticleList(content: Content): ArticleListApi {
  return {
    articles: content.articles.map((article) => ({ ...buildSummary(article, content), queries: [...article.data.queries] })),
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

function getText({ document }: Article, content: Content): ArticleText {
  return getArticleText(document, content);
}

function buildSummary(article: Article, content: Content) {
  const { slug, category, data } = article;
  const { address } = content.site;
  return {
    id: data.id,
    slug,
    address: address + addresses.article(slug),
    shortLink: address + addresses.shortLink(data.id),
    data: address + addresses.articleData(slug),
    markdown: address + addresses.articleMarkdown(slug),
    title: data.title,
    shortAnswer: getText(article, content).shortAnswer,
    category,
    devices: data.devices,
    status: data.status,
    reviewed: data.reviewed,
    version: buildPageVersion(article, content),
  };
}

function listStepsByDevice({ stepGroups }: ArticleText, warningName: string): ArticleApi['steps'] {
  const groups = Map.groupBy(stepGroups, ({ device }) => device ?? 'any');
  return Object.fromEntries(
    [...groups].map(([device, own]) => [
      device,
      own.flatMap(({ steps }) =>
        steps.map((step) => {
          // This version has no place of its own for a warning.
          const text = step.warning === undefined ? step.text : `${warningName}: ${step.warning} ${step.text}`;
          return { id: step.id, text, mark: getMark(text) };
        }),
      ),
    ]),
  );
}
