import { getLookup, type Article, type Content } from '../content/content.ts';
import { getEvidence } from '../content/evidence.ts';
import { getArticleText, type ArticleText } from '../content/document/article-text.ts';
import type { ArticleApi, ArticleApiV2, ArticleListApi, MovedApi } from '../content/schema/api.ts';
import { addresses } from '../lib/addresses.ts';
import { getFingerprint, getMark } from '../lib/fingerprint.ts';

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
    steps: listStepsByDevice(text),
    evidence: getEvidence(article, content),
    facts: buildFacts(article, content),
    related: buildRelated(article, content),
    changes: data.changes ?? [],
  };
}

/** An article as data: everything its page says. */
export function buildArticleDataV2(article: Article, content: Content): ArticleApiV2 {
  const { data } = article;
  const text = getText(article, content);
  return {
    apiVersion: 2,
    language: content.language.locale,
    ...buildSummary(article, content),
    shortTitle: data.shortTitle,
    ...omitEmpty({ reply: text.reply, statusNote: text.statusNote }),
    preconditions: text.preconditions.map(({ article: link, ...rest }) => ({ ...rest, ...omitEmpty({ article: link }) })),
    evidence: getEvidence(article, content),
    stepGroups: text.stepGroups.map(({ id, title, device, notice, before, steps }) => ({
      ...omitEmpty({ id, title, device, notice }),
      before: [...before],
      steps: steps.map(({ title: name, ways, outcome, troubles, ...step }) => ({
        ...step,
        ...omitEmpty({ title: name }),
        ways: [...ways],
        outcome: [...outcome],
        troubles: [...troubles],
        mark: getMark(step.text),
      })),
    })),
    warnings: text.warnings.map(({ text: words, step }) => ({ text: words, ...omitEmpty({ step }) })),
    sections: [...text.sections],
    facts: buildFacts(article, content),
    related: buildRelated(article, content),
    changes: data.changes ?? [],
  };
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
  return getArticleText(document, getLookup(content));
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
    version: buildVersion(article, content),
  };
}

/** A fingerprint of everything a reader acts on. */
function buildVersion(article: Article, content: Content): string {
  const { statusNote, shortAnswer, preconditions, stepGroups, warnings } = getText(article, content);
  const facts = buildFacts(article, content).map(({ mark }) => mark);
  return getFingerprint(
    JSON.stringify([article.data.status, statusNote, shortAnswer, preconditions, stepGroups, warnings, facts]),
  ).toString(36);
}

function buildFacts({ document }: Article, content: Content): ArticleApi['facts'] {
  return document.references.facts
    .flatMap((id) => content.facts.get(id) ?? [])
    .map(({ id, value, statement, asOf, confidence, sources }) => ({
      id,
      ...omitEmpty({ value }),
      statement,
      asOf,
      confidence,
      sources: [...sources],
      mark: getMark(`${id}=${value ?? statement}`),
    }));
}

function buildRelated({ data }: Article, { site, articlesBySlug }: Content): ArticleApi['related'] {
  return data.related.flatMap((slug) => {
    const article = articlesBySlug.get(slug);
    return article ? [{ id: article.data.id, slug, title: article.data.title, address: site.address + addresses.article(slug) }] : [];
  });
}

function listStepsByDevice({ stepGroups }: ArticleText): ArticleApi['steps'] {
  const groups = Map.groupBy(stepGroups, ({ device }) => device ?? 'any');
  return Object.fromEntries(
    [...groups].map(([device, own]) => [
      device,
      own.flatMap(({ steps }) => steps.map(({ id, text }) => ({ id, text, mark: getMark(text) }))),
    ]),
  );
}

/** The entries that have a value: data leaves out what there is not. */
function omitEmpty<Fields extends Record<string, unknown>>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  }; // The entries that are left.
}
