import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { ArticleFile, Content, GuideFile } from '../../checks/read-content.ts';
import type { ArticleData, GuideData } from '../../content/schema/article.ts';
import { deviceNames, type DeviceName } from '../../content/schema/shared.ts';
import { addresses } from '../../lib/addresses.ts';
import { getNodeText, listSteps, resolveBody, type TextLookup, type TextStep } from '../../lib/article-text.ts';
import { getPlainText } from '../../lib/inline-text.ts';
import { markdownFeatures } from '../../lib/markdown-features.ts';
import { wording } from '../../language/en.ts';
import type { SearchPage } from '../engine/search-page.ts';

type Part = [anchor: string, text: string];

/** Every article and guide as search is told of it, in the order of the permanent ids. Files that the schema refused are left out. */
export function listPages(content: Content): SearchPage[] {
  const lookup = buildLookup(content);
  const categories = new Map(content.categories?.data?.map(({ slug, title }) => [slug, title]));
  const titles = new Map(content.articles.map(({ slug, data }) => [slug, data?.title ?? '']));
  const articles = content.articles.flatMap(({ slug, category, source, data }) => {
    if (!data) return [];
    const place = { href: addresses.article(slug), category: [categories.get(category) ?? '', category] as [string, string] };
    return [{ ...describePage(data, source, lookup, titles), ...place, devices: data.devices }];
  });
  const guides = content.guides.flatMap(({ guide, slug, source, data }) => {
    if (!data) return [];
    const place = { href: addresses.guide(`${guide}/${slug}`), category: [wording.guides, 'guides'] as [string, string] };
    return [{ ...describePage(data, source, lookup, titles), ...place, devices: data.device ? [data.device] : data.devices }];
  });
  return [...articles, ...guides].sort((a, b) => a.id - b.id);
}

/** What articles and guides share. */
function describePage(
  data: ArticleData | GuideData,
  { body }: (ArticleFile | GuideFile)['source'],
  lookup: TextLookup,
  titles: ReadonlyMap<string, string>,
): Omit<SearchPage, 'href' | 'category' | 'devices'> {
  const tree = mdxToMdast(body, { features: { ...markdownFeatures, smartPunctuation: true } }) as Root; // The library's own type names the same nodes.
  const answer = getPlainText(data.shortAnswer, lookup);
  const exclusions = data.cannotIf.map(({ who, instead, link }) =>
    [`${getPlainText(who, lookup)}.`, getPlainText(instead, lookup), titles.get(link ?? '') ?? ''].join(' ').trim(),
  );
  const own = exclusions.length > 0 ? [['who-cannot', wording.cannotIf] as const] : [];
  return {
    id: data.id,
    title: data.title,
    shortTitle: data.shortTitle,
    isHistorical: data.status === 'historical',
    popularity: data.popularity,
    queries: data.queries,
    answer,
    parts: [...own, ...listParts(tree, lookup, 'device' in data ? data.device : undefined)],
    text: [data.title, getPlainText(data.statusNote ?? '', lookup), answer, ...exclusions, getNodeText(resolveBody(tree, lookup))].join(
      ' ',
    ),
  };
}

/** The headings and steps of a body with the anchors that its page gives them. A guide for one device shows no others. */
function listParts(tree: Root, lookup: TextLookup, onlyDevice: DeviceName | undefined): Part[] {
  const slugger = new GithubSlugger();
  const visit = (node: Nodes): Part[] => {
    if (node.type === 'heading') {
      const text = getNodeText(resolveBody({ type: 'root', children: [node] }, lookup));
      return [[findWrittenId(node) ?? slugger.slug(text), text]];
    }
    if ('name' in node && node.name === 'Steps') return listStepParts(node, lookup, onlyDevice);
    return 'children' in node ? node.children.flatMap(visit) : [];
  };
  return visit(tree).filter(([, text]) => text !== '');
}

function listStepParts(block: Nodes, lookup: TextLookup, onlyDevice: DeviceName | undefined): Part[] {
  const { any = [], ...byDevice } = listSteps({ type: 'root', children: [block] } as Root, lookup); // A block of steps stands where paragraphs do.
  const toPart = ({ id, text }: TextStep): Part => [id, text];
  if (onlyDevice) return (byDevice[onlyDevice] ?? []).map(({ id, text }) => [id.replace(`${onlyDevice}-`, ''), text]);
  const panels = deviceNames.flatMap((device): Part[] => {
    const steps = byDevice[device] ?? [];
    const prefix = steps[0]?.id.replace(/step-.*$/, '');
    return prefix === undefined ? [] : [[`${prefix}steps`, lookup.deviceTitles[device]], ...steps.map(toPart)];
  });
  return [...any.map(toPart), ...panels];
}

/** The id in "## What it costs {#costs}". */
function findWrittenId({ data }: Nodes): string | undefined {
  const id: unknown = data && 'hProperties' in data && Object.entries(data.hProperties ?? {}).find(([name]) => name === 'id')?.[1];
  return typeof id === 'string' ? id : undefined;
}

function buildLookup({ site, facts, labels, flows }: Content): TextLookup {
  return {
    facts: new Map(facts.flatMap(({ data }) => data?.map((fact) => [fact.id, fact] as const) ?? [])),
    labels: new Map(labels?.data?.map((label) => [label.id, label])),
    flows: new Map(flows.flatMap(({ slug, data }) => (data ? [[slug, data] as const] : []))),
    siteAddress: site?.data?.address ?? '',
    deviceTitles: wording.stepsAria,
    ourAdvice: wording.ourAdvice,
    noteNames: wording.noteNames,
  };
}
