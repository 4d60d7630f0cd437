import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { suggest } from '../content/problem.ts';
import { getList, getText, getValue } from '../content/raw-values.ts';
import { readFiles, type ArticleFile, type ContentFiles } from '../content/read-files.ts';

/** What a new article needs to be told. */
export interface ArticleRequest {
  /** Slug of a category. */
  category: string;
  /** The buyer's question. */
  title: string;
  /** YYYY-MM-DD. */
  today: string;
  /** The address; made from the title unless given. */
  slug?: string | undefined;
}

/** How many neighbours a new article links to, and how many link to it. */
const relatedCount = 3;
const inboundCount = 2;

/** An article with this many related questions takes no more. */
const maxRelated = 9;

/**
 * Writes an article with the next free id. It links to the articles nearest in words, two of them link to it, and it
 * joins its category's page, so that it is no dead end from its first day. Throws a message for the writer.
 */
export async function createArticle(folder: string, request: ArticleRequest): Promise<{ file: string; next: string }> {
  const content = await readFiles(folder, []);
  const slug = request.slug ?? toSlug(request.title);
  requireValid(request, slug, content);

  const neighbours = listNeighbours(request, content);
  const path = join(folder, 'articles', request.category, `${slug}.mdx`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, buildText(request, findFreeId(content, request.category), neighbours), { flag: 'wx' });
  const linking = listNeighbours(request, content, Infinity)
    .filter(({ source }) => getList(source.data, 'related').length < maxRelated)
    .slice(0, inboundCount);
  for (const neighbour of linking) await addRelated(folder, neighbour, slug);
  await addToGroup(folder, request.category, slug);

  const name = relative(dirname(folder), path).replaceAll('\\', '/');
  return {
    file: name,
    next: [
      `It links to ${neighbours.map((neighbour) => neighbour.slug).join(', ')}; ${linking.map((neighbour) => neighbour.slug).join(' and ')} now ${linking.length === 1 ? 'links' : 'link'} back. Change them if others fit better.`,
      'Replace every text in capitals. "npm run facts -- <word>" finds figures, "npm run labels -- <word>" names of buttons.',
      'Then run "npm run check:content" until it finds nothing.',
    ].join('\n'),
  };
}

function requireValid({ category, title }: ArticleRequest, slug: string, content: ContentFiles): void {
  const categories = content.categories?.data?.map((entry) => entry.slug) ?? [];
  if (!categories.includes(category)) {
    throw new Error(`There is no category "${category}".${suggest(category, categories, `Categories: ${categories.join(', ')}.`)}`);
  }
  if (title.length < 8)
    throw new Error(`The title "${title}" has ${title.length} characters; at least 8 are needed. Write the buyer's question.`);
  const same = content.articles.find(
    (article) =>
      article.slug === slug ||
      getList(article.source.data, 'redirectFrom').includes(slug) ||
      getText(article.source.data, 'title') === title,
  );
  if (same)
    throw new Error(`${same.source.file} already answers this, or has had this address. Improve it, or word the question differently.`);
}

/** "How do I pay by T/T?" becomes "how-do-i-pay-by-t-t". */
export function toSlug(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The next id in the category's run of numbers that no page has. */
function findFreeId(content: ContentFiles, category: string): number {
  const pages = [...content.articles, ...content.guides];
  const taken = new Set(pages.map(({ source }) => Number(getValue(source.data, 'id'))));
  const own = content.articles.filter((article) => article.category === category).map(({ source }) => Number(getValue(source.data, 'id')));
  let id = Math.max(0, ...(own.length > 0 ? own : taken)) + 1;
  while (taken.has(id)) id++;
  return id;
}

/** The articles with most words in common, those of the same category first among equals. */
function listNeighbours({ category, title }: ArticleRequest, { articles }: ContentFiles, count = relatedCount): ArticleFile[] {
  const words = new Set(listWords(title));
  const score = (article: ArticleFile) => {
    const text = [getText(article.source.data, 'title') ?? '', ...getList(article.source.data, 'queries').map(String)].join(' ');
    const shared = new Set(listWords(text).filter((word) => words.has(word))).size;
    return shared + (article.category === category ? 0.5 : 0) - (getText(article.source.data, 'status') === 'historical' ? 1 : 0);
  };
  return articles
    .map((article) => ({ article, score: score(article) }))
    .sort((a, b) => b.score - a.score || a.article.slug.localeCompare(b.article.slug))
    .slice(0, count)
    .map(({ article }) => article);
}

function listWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}/]+/gu) ?? []).filter((word) => word.length > 3);
}

function buildText({ title, today }: ArticleRequest, id: number, neighbours: readonly ArticleFile[]): string {
  const head = {
    id,
    title,
    shortTitle: `SHORT NAME OF ${id}`,
    shortAnswer: 'THE ANSWER ITSELF, IN AT MOST FORTY WORDS.',
    devices: [],
    cannotIf: [],
    queries: Array.from({ length: 5 }, (_, index) => `WHAT BUYERS TYPE ${index + 1}: ${title}`),
    related: neighbours.map(({ slug }) => slug),
    sources: [{ name: 'WHAT IT RESTS ON', asOf: today.slice(0, 4) }],
    reviewed: today,
    status: 'current',
    redirectFrom: [],
  };
  const [next] = neighbours;
  const link = next ? `[${getText(next.source.data, 'title') ?? next.slug}](/articles/${next.slug}/)` : '';
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\nWHAT TO DO.\n\n## What can go wrong\n\n**THE PROBLEM.** WHAT TO DO ABOUT IT.\n\nNext: ${link}\n`;
}

/** Adds the slug to a neighbour's "related" and leaves every other line as it is. */
async function addRelated(folder: string, { source }: ArticleFile, slug: string): Promise<void> {
  const path = join(dirname(folder), source.file);
  const text = await readFile(path, 'utf8');
  const inline = /^related: \[(.*)\]$/m;
  const changed = inline.test(text)
    ? text.replace(inline, (_line, list: string) => `related: [${list === '' ? '' : `${list}, `}${slug}]`)
    : text.replace(/^related:\n(?:[ ]*- .*\n)+/m, (list) => `${list}${/^[ ]*/.exec(list.split('\n')[1] ?? '')?.[0] ?? ''}- ${slug}\n`);
  if (changed === text) throw new Error(`Could not add "${slug}" to "related" of ${basename(path)}. Add it by hand.`);
  await writeFile(path, changed);
}

/** Adds the slug to the last group of its category; comments and order stay. Categories without groups need nothing. */
async function addToGroup(folder: string, category: string, slug: string): Promise<void> {
  const path = join(folder, 'categories.yaml');
  const document = parseDocument(await readFile(path, 'utf8'));
  const list = (document.toJS() as { slug: string; groups?: unknown[] }[]).findIndex((entry) => entry.slug === category); // Checked before.
  const groups = getList(getValue(document.toJS(), String(list)), 'groups');
  if (groups.length === 0) return;
  document.addIn([list, 'groups', groups.length - 1, 'articles'], slug);
  await writeFile(path, document.toString({ lineWidth: 0 }));
}
