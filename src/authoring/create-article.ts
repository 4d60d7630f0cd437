import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { parseDocument } from 'yaml';
import { buildNewArticle } from '../content/article-template.ts';
import { findNameProblem } from '../content/name-problem.ts';
import { formatProblems, suggest, type Problem } from '../content/problem.ts';
import { getList, getText, getValue } from '../content/raw-values.ts';
import { readFiles, type ArticleFile, type ContentFiles } from '../content/read-files.ts';
import { findSchemaProblems } from '../content/schema-problems.ts';
import { articleSchema } from '../content/schema/article.ts';
import { parseMdxFile } from '../content/source-file.ts';

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
 * joins its category's page, so that it is no dead end from its first day. Throws a message for the writer; nothing is written then.
 */
export async function createArticle(folder: string, given: ArticleRequest): Promise<{ file: string; next: string }> {
  const request = { ...given, title: given.title.trim() };
  const problems: Problem[] = [];
  const content = await readFiles(folder, problems);
  requireReadable(content, problems);
  const slug = request.slug ?? toSlug(request.title);
  const neighbours = listNeighbours(request, content);
  const titles = neighbours.map((neighbour) => ({
    slug: neighbour.slug,
    title: getText(neighbour.source.data, 'title') ?? neighbour.slug,
  }));
  const text = buildNewArticle({ ...request, id: findFreeId(content, request.category), neighbours: titles });
  requireValid(request, slug, text, content);

  const path = join(folder, 'articles', request.category, `${slug}.mdx`);
  const linking = listNeighbours(request, content, Infinity)
    .filter(({ source }) => getList(source.data, 'related').length < maxRelated)
    .slice(0, inboundCount);
  const changes = [
    ...(await Promise.all(linking.map((neighbour) => addRelated(folder, neighbour, slug)))),
    ...(await addToGroup(folder, request.category, slug)),
  ];
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
  for (const change of changes) await writeFile(change.path, change.text);

  return {
    file: relative(dirname(folder), path).replaceAll('\\', '/'),
    next: [
      `Its address will be /articles/${slug}/, for good once it is published.`,
      ...(neighbours.length === 0 ? [] : [describeLinks(neighbours, linking)]),
      'Replace every text in capitals. "npm run facts -- <word>" finds figures, "npm run labels -- <word>" names of buttons.',
      'Then run "npm run check:content" until it finds nothing.',
    ].join('\n'),
  };
}

function describeLinks(neighbours: readonly ArticleFile[], linking: readonly ArticleFile[]): string {
  const [to, from] = [neighbours, linking].map((list) => list.map(({ slug }) => slug));
  const back = linking.length === 0 ? '' : `; ${from?.join(' and ') ?? ''} now ${linking.length === 1 ? 'links' : 'link'} back`;
  return `It links to ${to?.join(', ') ?? ''}${back}. Change them if others fit better.`;
}

/** Categories, and the ids of other pages, must be known; other mistakes are in nobody's way. */
function requireReadable({ articles, guides, categories }: ContentFiles, problems: readonly Problem[]): void {
  const unknown = new Set([...articles, ...guides].filter(({ source }) => typeof getValue(source.data, 'id') !== 'number'));
  const files = new Set([...unknown].map(({ source }) => source.file));
  const standing = problems.filter(
    ({ file, rule }) =>
      files.has(file) || (categories?.data === undefined && file.endsWith('/categories.yaml')) || rule === 'missing-folder',
  );
  if (standing.length > 0) throw new Error(`Nothing was written. First mend what can't be read:\n${formatProblems(standing)}`);
}

/** Holds everything that was asked for against what is allowed, and tells all that is wrong at once. */
function requireValid({ category, title, slug: given }: ArticleRequest, slug: string, text: string, content: ContentFiles): void {
  const categories = content.categories?.data?.map((entry) => entry.slug) ?? [];
  const wrong: string[] = [];
  if (!categories.includes(category))
    wrong.push(`There is no category "${category}".${suggest(category, categories, `Categories: ${categories.join(', ')}.`)}`);

  const source = parseMdxFile('', text, []);
  const { error } = articleSchema.safeParse(source.data, { reportInput: true });
  const ofTitle = error ? findSchemaProblems(source, articleSchema, error).filter(({ message }) => message.startsWith('"title"')) : [];
  for (const { message } of ofTitle) wrong.push(`--title: ${message.replace(/^"title" /, 'the title ')} Write the buyer's question.`);

  const problem = findNameProblem(slug);
  if (given !== undefined && problem !== undefined) wrong.push(`--slug: "${slug}" ${problem} Choose another.`);
  else if (problem !== undefined && ofTitle.length === 0)
    wrong.push(
      `The title "${title}" makes no address: ${slug === '' ? 'it has no letters from a to z.' : `"${slug}" ${problem}`} Name one with --slug, as in --slug pay-by-tt.`,
    );

  const same = [...content.articles, ...content.guides].find(
    (page) =>
      getText(page.source.data, 'title') === title ||
      ('category' in page && (page.slug === slug || getList(page.source.data, 'redirectFrom').includes(slug))),
  );
  if (same) wrong.push(`${same.source.file} already answers this, or has had this address. Improve it, or word the question differently.`);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
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

/** A file that changes with a new article. */
interface FileChange {
  path: string;
  text: string;
}

/** Adds the slug to a neighbour's "related" and leaves every other line as it is. */
async function addRelated(folder: string, { source }: ArticleFile, slug: string): Promise<FileChange> {
  const path = join(dirname(folder), source.file);
  const text = await readFile(path, 'utf8');
  const inline = /^related: \[(.*)\]$/m;
  const changed = inline.test(text)
    ? text.replace(inline, (_line, list: string) => `related: [${list === '' ? '' : `${list}, `}${slug}]`)
    : text.replace(/^related:\n(?:[ ]*- .*\n)+/m, (list) => `${list}${/^[ ]*/.exec(list.split('\n')[1] ?? '')?.[0] ?? ''}- ${slug}\n`);
  if (changed === text) throw new Error(`Could not add "${slug}" to "related" of ${basename(path)}. Add it by hand.`);
  return { path, text: changed };
}

/** Adds the slug to the last group of its category; comments and order stay. Categories without groups need nothing. */
async function addToGroup(folder: string, category: string, slug: string): Promise<FileChange[]> {
  const path = join(folder, 'categories.yaml');
  const document = parseDocument(await readFile(path, 'utf8'));
  const list = (document.toJS() as { slug: string; groups?: unknown[] }[]).findIndex((entry) => entry.slug === category); // Checked before.
  const groups = getList(getValue(document.toJS(), String(list)), 'groups');
  if (groups.length === 0) return [];
  document.addIn([list, 'groups', groups.length - 1, 'articles'], slug);
  return [{ path, text: document.toString({ lineWidth: 0 }) }];
}
