import { getArticleText, type Article, type Content, type Guide } from '../content/content.ts';
import { getEvidence } from '../content/evidence.ts';
import type { ArticleApiV2, GuideApi, PageListApi } from '../content/schema/api.ts';
import { addresses } from '../lib/addresses.ts';
import { omitEmpty } from '../lib/omit-empty.ts';
import { buildPageVersion } from './page-version.ts';

/** What the data of an article and of a page of a guide have in common. */
export type PageData = Omit<ArticleApiV2, 'slug' | 'data' | 'markdown' | 'category'>;

/** Everything a page says, as data. `path` is its address on the site. */
export function buildPageData(page: Article | Guide, path: string, content: Content): PageData {
  const { data, document } = page;
  const { address } = content.site;
  const text = getArticleText(document, content);
  return {
    apiVersion: 2,
    language: content.language.locale,
    id: data.id,
    address: address + path,
    shortLink: address + addresses.shortLink(data.id),
    title: data.title,
    shortAnswer: text.shortAnswer,
    devices: data.devices,
    status: data.status,
    reviewed: data.reviewed,
    version: buildPageVersion(page, content),
    shortTitle: data.shortTitle,
    evidence: getEvidence(page, content),
    ...omitEmpty({ reply: text.reply, statusNote: text.statusNote }),
    preconditions: text.preconditions.map(({ article: link, ...rest }) => ({
      ...rest,
      ...omitEmpty({ article: link, shortLink: link && findOutside(addresses.article(link), content) }),
    })),
    stepGroups: text.stepGroups.map(({ id, follows, title, device, notice, before, steps }) => ({
      ...omitEmpty({ id, follows, title, device, notice }),
      before: [...before],
      steps: steps.map(({ title: name, warning, labels, ways, explain, outcome, troubles, ...step }) => ({
        ...step,
        ...omitEmpty({ title: name, warning, explain, shortLink: findStepLink(page, step.id, content) }),
        labels: [...labels],
        ways: [...ways],
        outcome: [...outcome],
        troubles: [...troubles],
      })),
    })),
    warnings: text.warnings.map(({ text: words, short, step }) => ({ text: words, ...omitEmpty({ short, step }) })),
    sections: [...text.sections],
    links: text.links.flatMap(({ words, url }) => {
      const address = findOutside(url, content);
      return address === undefined ? [] : [{ words, address }];
    }),
    tables: text.tables.map(({ caption, head, rows }) => ({
      ...omitEmpty({ caption }),
      head: [...head],
      rows: rows.map((row) => [...row]),
    })),
    facts: buildFacts(page, content),
    related: buildRelated(page, content),
    changes: data.changes ?? [],
  };
}

/** A page of a guide as data. */
export function buildGuideData(guide: Guide, content: Content): GuideApi {
  return { guide: guide.id, ...buildPageData(guide, addresses.guide(guide.id), content) };
}

/** The data of every page: articles, then pages of guides. */
export function listPageData(content: Content): PageData[] {
  return [
    ...content.articles.map((article) => buildPageData(article, addresses.article(article.slug), content)),
    ...content.guides.map((guide) => buildPageData(guide, addresses.guide(guide.id), content)),
  ];
}

/** Every page that support can send: what a list of them needs, and no more. */
export function buildPageList({ articles, guides }: Content): PageListApi {
  const toEntry = ({ data }: Article | Guide, path: string, file: string, oldPaths: string[]) => ({
    id: data.id,
    title: data.title,
    path,
    data: file.replace('/api/v2/', ''),
    ...omitEmpty({
      isHistorical: data.status === 'historical' ? (true as const) : undefined,
      formerIds: data.formerIds,
      oldPaths: oldPaths.length === 0 ? undefined : oldPaths,
    }),
  });
  return {
    pages: [
      ...articles.map((article) =>
        toEntry(
          article,
          addresses.article(article.slug),
          addresses.articleDataV2(article.slug),
          article.data.redirectFrom.map(addresses.article),
        ),
      ),
      ...guides.map((guide) =>
        toEntry(guide, addresses.guide(guide.id), addresses.guideData(guide.id), guide.data.redirectFrom.map(addresses.guide)),
      ),
    ],
  };
}

/** The facts a page rests on. */
export function buildFacts({ document }: Article | Guide, content: Content): PageData['facts'] {
  return document.references.facts
    .flatMap((id) => content.facts.get(id) ?? [])
    .map(({ id, value, statement, asOf, confidence, sources }) => ({
      id,
      ...omitEmpty({ value }),
      statement,
      asOf,
      confidence,
      sources: [...sources],
    }));
}

/** The articles a page goes on with. */
export function buildRelated({ data }: Article | Guide, { site, articlesBySlug }: Content): PageData['related'] {
  return data.related.flatMap((slug) => {
    const article = articlesBySlug.get(slug);
    return article ? [{ id: article.data.id, slug, title: article.data.title, address: site.address + addresses.article(slug) }] : [];
  });
}

/** The address of a link as it is sent: the permanent one of an article or guide. Customer service is not sent, as it is who sends. */
function findOutside(url: string, { articles, guides, site }: Content): string | undefined {
  const [path = '', place] = url.split(/(?=#)/);
  if (path === addresses.article(site.contact.article)) return undefined;
  const id =
    articles.find(({ slug }) => addresses.article(slug) === path)?.data.id ??
    guides.find(({ id: own }) => addresses.guide(own) === path)?.data.id;
  if (id !== undefined) return `${site.address}${addresses.shortLink(id)}${place ?? ''}`;
  return url.startsWith('/') ? site.address + url : url;
}

/** The short link of a step. Only the steps of a guide's page for one device have one. */
function findStepLink(page: Article | Guide, anchor: string, { site, flows }: Content): string | undefined {
  if (!('guide' in page) || page.data.device === undefined) return undefined;
  const step = flows.get(page.data.flow)?.steps.find(({ id }) => anchor === `step-${id}`);
  return step && site.address + addresses.stepLink(page.data.id, step.id);
}
