import { getArticleText, getLookup, type Content } from '../../content/content.ts';
import type { ArticleDocument, ProseBlock } from '../../content/document/document.ts';
import { toText } from '../../content/document/resolve.ts';
import type { StepBlock } from '../../content/document/steps.ts';
import type { ArticleData } from '../../content/schema/article.ts';
import { addresses } from '../../lib/addresses.ts';
import type { PagePart, SearchPage } from '../engine/search-page.ts';
import { listTableWords } from './list-table-words.ts';

/** Every article and guide as search is told of it, in the order of the permanent ids. */
export function listPages(content: Content): SearchPage[] {
  const categories = new Map(content.categories.map(({ slug, title }) => [slug, title]));
  const articles = content.articles.map(({ slug, category, data, document }) => ({
    ...describePage(data, document, content),
    href: addresses.article(slug),
    category: [categories.get(category) ?? '', category] as [string, string],
    devices: data.devices,
  }));
  const guides = content.guides.map(({ id, data, document }) => ({
    ...describePage(data, document, content),
    href: addresses.guide(id),
    category: [content.language.phrases.guides, 'guides'] as [string, string],
    devices: data.device ? [data.device] : data.devices,
  }));
  return [...articles, ...guides].sort((a, b) => a.id - b.id);
}

/** What articles and guides share. */
function describePage(data: ArticleData, document: ArticleDocument, content: Content): Omit<SearchPage, 'href' | 'category' | 'devices'> {
  const { statusNote = '', shortAnswer, preconditions, text } = getArticleText(document, content);
  const first = preconditions.map(({ who, instead, article = '' }) =>
    `${who}. ${instead} ${content.articlesBySlug.get(article)?.data.title ?? ''}`.trim(),
  );
  const [kind] = preconditions;
  const own: PagePart[] = kind ? [['who-cannot', content.language.phrases.preconditions[kind.kind]]] : [];
  return {
    id: data.id,
    title: data.title,
    isHistorical: data.status === 'historical',
    popularity: data.popularity,
    queries: data.queries,
    answer: shortAnswer,
    parts: [...own, ...document.blocks.flatMap((block) => listParts(block, content))].filter(([, words]) => words !== ''),
    text: [data.title, statusNote, shortAnswer, ...first, text].filter((words) => words !== '').join(' '),
  };
}

/** The headings and steps of a block with the anchors that its page gives them. */
function listParts(block: ProseBlock | StepBlock, content: Content): PagePart[] {
  const lookup = getLookup(content);
  if (block.kind === 'prose') {
    return block.content.flatMap((node, index): PagePart[] => {
      const id = node.type === 'heading' ? node.data?.hProperties?.['id'] : undefined;
      return node.type === 'heading' && typeof id === 'string'
        ? [toPart(id, toText(node.children, lookup), listTableWords(block.content, index, lookup))]
        : [];
    });
  }
  return block.groups.flatMap(({ device, anchor, steps }): PagePart[] => [
    ...(device && anchor !== undefined ? [[`${anchor}-steps`, content.language.phrases.stepsAria[device]] as const] : []),
    ...steps.map((step) => toPart(step.anchor, toText(step.content, lookup), step.title ?? '')),
  ]);
}

function toPart(anchor: string, text: string, words: string): PagePart {
  return words === '' ? [anchor, text] : [anchor, text, words];
}
