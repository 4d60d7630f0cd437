import { getLookup, type Article, type Content, type Guide } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { getHeadingId, type ArticleDocument } from '../content/document/document.ts';
import { toHtml } from '../content/document/html.ts';
import { toText } from '../content/document/resolve.ts';
import type { DeviceName } from '../content/schema/shared.ts';
import { listComparisonLinks } from './comparison-page.ts';
import { listDevicePages, type DevicePageView } from './device-pages.ts';
import { buildEvidence, type EvidenceView } from './evidence.ts';
import { buildPageVersion } from './page-version.ts';
import type { LinkView, PageFrame } from './page-frame.ts';
import { groupPreconditions, toLink, type PreconditionGroup } from './preconditions.ts';
import { buildReadingFrame } from './reading-frame.ts';
import { buildReferences, type PageReferences } from './references.ts';
import { buildBody, splitFirstScreen, type ProseView } from './body-view.ts';
import type { StepsView } from './steps-view.ts';

/** A page's source as readers see it. */
export interface PageSourceView {
  name: string;
  url?: string | undefined;
  asOf: string;
}

/** Everything an article or a guide page shows around its body. */
export interface ArticlePage {
  frame: PageFrame;
  /** Permanent id. */
  id: number;
  title: string;
  shortAnswerHtml: string;
  /** How old what the page rests on is. */
  evidence: EvidenceView;
  isHistorical: boolean;
  statusNoteHtml?: string | undefined;
  preconditions: readonly PreconditionGroup[];
  /** The start of the body, as far as the first screen shows it. */
  firstWords: readonly (ProseView | StepsView)[];
  body: readonly (ProseView | StepsView)[];
  /** Headings that the table of contents lists. */
  headings: readonly { id: string; depth: number; title: string }[];
  /** Set on a guide page that is for one device only. */
  onlyDevice?: DeviceName | undefined;
  sources: readonly PageSourceView[];
  /** The day of the last review, as YYYY-MM-DD. */
  reviewed: string;
  /** What changed for readers, newest first. */
  changes: readonly { date: string; what: string }[];
  related: readonly LinkView[];
  /** Pages of the same guide, one per device. */
  devicePages: readonly DevicePageView[];
  references: PageReferences;
  /** On a laptop guide: the guide for the app, to carry on with on the phone. */
  carryOn?: { address: string; href: string } | undefined;
  /** Where answers to "Was this page helpful?" are sent, if anywhere. */
  feedbackEndpoint?: string | undefined;
  /** The page as Markdown; articles have it. */
  markdownHref?: string | undefined;
  /** Everything the page says, as JSON; articles have it. */
  dataHref?: string | undefined;
  /** Path of the permanent short link. */
  shortLink: string;
  /** Change mark of the page: six digits of base 36. */
  version: string;
}

/** Builds the page of an article. */
export function buildArticlePage(article: Article, content: Content): ArticlePage {
  const category = content.categories.find(({ slug }) => slug === article.category);
  const parents = category ? [{ title: category.title, href: addresses.category(category.slug) }] : [];
  const shared = buildSharedParts(article, addresses.article(article.slug), parents, content);
  return {
    ...shared,
    related: [...shared.related, ...listComparisonLinks(content, article.category)],
    devicePages: [],
    markdownHref: addresses.articleMarkdown(article.slug),
    dataHref: addresses.articleDataV2(article.slug),
  };
}

/** Builds a page of a guide. */
export function buildGuidePage(page: Guide, content: Content): ArticlePage {
  const overview = content.guides.find(({ id }) => id === `${page.guide}/overview`);
  const isOverview = page === overview;
  const parents = overview && !isOverview ? [{ title: overview.data.shortTitle, href: addresses.guide(overview.id) }] : [];
  return {
    ...buildSharedParts(page, addresses.guide(page.id), parents, content),
    onlyDevice: page.data.device,
    carryOn: page.data.device === 'laptop' ? findCarryOn(page, content) : undefined,
    devicePages: listDevicePages(page.guide, content),
  };
}

function findCarryOn({ guide }: Guide, { guides, site }: Content): ArticlePage['carryOn'] {
  const forApp = guides.find((other) => other.guide === guide && other.data.device === 'app');
  return forApp && { address: site.address + addresses.shortLink(forApp.data.id), href: addresses.guide(forApp.id) };
}

function buildSharedParts(page: Article | Guide, path: string, parents: readonly LinkView[], content: Content) {
  const { data, document } = page;
  const lookup = getLookup(content);
  const shortAnswerText = toText(document.shortAnswer, lookup);
  const above = [document.statusNote ?? [], document.shortAnswer, ...document.preconditions.flatMap(({ who, instead }) => [who, instead])];
  // Cases to check fill the first screen above the steps: the answer alone is drawn before them.
  const endsAtAnswer = document.preconditions.length > 0 && document.blocks.some(({ kind }) => kind === 'steps');
  const { first, rest } = endsAtAnswer
    ? { first: [], rest: document.blocks }
    : splitFirstScreen(
        document.blocks,
        above.reduce((sum, words) => sum + toText(words, lookup).length, 0),
      );
  const shown = {
    shortAnswerHtml: toHtml(document.shortAnswer, lookup),
    statusNoteHtml: document.statusNote && toHtml(document.statusNote, lookup),
    preconditions: groupPreconditions(document.preconditions, content),
    firstWords: buildBody(first, content),
    body: buildBody(rest, content),
  };
  return {
    ...shown,
    frame: buildReadingFrame(page, { description: shortAnswerText, path, parents }, content),
    id: data.id,
    shortLink: addresses.shortLink(data.id),
    version: buildPageVersion(page, content),
    title: data.title,
    evidence: buildEvidence(page, content),
    isHistorical: data.status === 'historical',
    headings: listHeadings(document, content),
    sources: data.sources,
    reviewed: data.reviewed,
    changes: data.changes ?? [],
    feedbackEndpoint: content.site.feedback?.endpoint,
    related: data.related.flatMap((slug) => toLink(content.articlesBySlug.get(slug)) ?? []),
    references: buildReferences(document.references, shown, content),
  };
}

/** What the table of contents lists: the writer's headings, and the groups of steps that none of them names. */
function listHeadings({ blocks }: ArticleDocument, content: Content): ArticlePage['headings'] {
  const lookup = getLookup(content);
  const { phrases } = content.language;
  return blocks.flatMap((block): ArticlePage['headings'][number][] => {
    if (block.kind === 'prose') {
      return block.content.flatMap((node) =>
        node.type === 'heading' ? [{ id: getHeadingId(node), depth: node.depth, title: toText(node.children, lookup) }] : [],
      );
    }
    const own = block.ownHeading === undefined ? [] : [{ id: block.ownHeading, depth: 2, title: phrases.stepsHeading }];
    const ofDevices = block.groups.flatMap(({ device, anchor }) =>
      device && anchor !== undefined ? [{ id: `${anchor}-steps`, depth: 2, title: phrases.stepsAria[device] }] : [],
    );
    return [...own, ...(block.isNamed ? [] : ofDevices)];
  });
}
