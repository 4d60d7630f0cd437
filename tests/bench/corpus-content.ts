import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { getCacheFolder } from '../../src/content/folder.ts';
import { maxShortAnswerWords } from '../../src/content/schema/article.ts';

// Makes a content folder of ours from a neutral corpus, so that generators can be compared on the same articles:
// `node tests/bench/corpus-content.ts <corpus folder> <content folder>`.

interface CorpusCategory {
  slug: string;
  name: string;
  description: string;
}

interface CorpusArticle {
  category: string;
  slug: string;
  title: string;
  description: string;
  /** Markdown, with `:::note` asides and links like `../<category>/<slug>.md`. */
  body: string;
}

const source = 'The corpus of the build comparison';
const reviewed = '2026-01-02';
const minRelated = 3;
const maxRelated = 10;
const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const articleLink = /\]\(\.\.\/[\w-]+\/([\w-]+)\.mdx?\)/g;

/**
 * Writes a whole content folder with the articles of a corpus: `corpus.json` with the categories, and
 * `<category>/<slug>.md` (or `.mdx`). Replaces the folder, and forgets what builds of it have kept: the next one is cold.
 * Rejects if the corpus lacks a file or has fewer articles than related links need.
 */
export async function writeCorpusContent(corpus: string, content: string): Promise<void> {
  await rm(content, { recursive: true, force: true });
  await rm(getCacheFolder(content), { recursive: true, force: true });
  const { categories } = JSON.parse(await readFile(join(corpus, 'corpus.json'), 'utf8')) as { categories: CorpusCategory[] }; // The corpus' own format.
  const articles = (await Promise.all(categories.map(({ slug }) => readArticles(corpus, slug)))).flat();
  if (articles.length <= minRelated) throw new Error(`${corpus} has ${articles.length} articles; more than ${minRelated} are needed.`);
  const texts = new Map<string, string>([
    ['site.yaml', stringify(describeSite(articles))],
    [
      'categories.yaml',
      stringify(categories.map(({ slug, name, description }) => ({ slug, title: name, summary: description, icon: 'star' }))),
    ],
    ['labels.yaml', stringify([{ id: 'continue', text: 'Continue', where: 'every form', sources: [source], asOf: '2020' }])],
    ['glossary.yaml', stringify([{ id: 'parcel', term: 'Parcel', definition: 'A thing wrapped in paper.' }])],
    ['facts/general.yaml', stringify([describeFact()])],
    ['pages/about.mdx', '---\ntitle: About this site\ndescription: Invented articles, made for measuring builds.\n---\n\nInvented.\n'],
    ...articles.map((article, index): [string, string] => [getArticlePath(article), writeArticle(article, index, articles)]),
  ]);
  for (const folder of new Set([...texts.keys()].map((path) => dirname(join(content, path))))) await mkdir(folder, { recursive: true });
  await Promise.all([...texts].map(([path, text]) => writeFile(join(content, path), text)));
}

function getArticlePath({ category, slug }: CorpusArticle): string {
  return `articles/${category}/${slug}.mdx`;
}

/** A category of a small corpus may have no folder. */
async function readArticles(corpus: string, category: string): Promise<CorpusArticle[]> {
  const names = (await readdir(join(corpus, category)).catch(() => [])).filter((name) => /\.mdx?$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(corpus, category, name), 'utf8');
      const [head = '', fields = ''] = frontMatter.exec(text) ?? [];
      const { title, description } = parse(fields) as { title: string; description: string }; // As above.
      return { category, slug: name.replace(/\.mdx?$/, ''), title, description, body: text.slice(head.length).trim() };
    }),
  );
}

function describeSite(articles: readonly CorpusArticle[]) {
  const slugs = articles.slice(0, 6).map(({ slug }) => slug);
  return {
    name: 'Help centre',
    audience: 'For measuring builds',
    address: 'https://bench-help.example',
    language: 'en',
    direction: 'ltr',
    accent: '#1a56db',
    description: 'Answers about orders, payments, shipping and your account.',
    contact: { label: 'Ask a person', article: slugs[0], note: 'A person answers.' },
    mostAsked: slugs,
  };
}

function describeFact() {
  return {
    id: 'parcel-time',
    value: '3 days',
    statement: 'A parcel takes three days.',
    sources: [source],
    asOf: '2020',
    confidence: 'low',
  };
}

function writeArticle(article: CorpusArticle, index: number, articles: readonly CorpusArticle[]): string {
  const { title, description, body } = article;
  const head = {
    id: index + 1,
    title,
    shortTitle: `Article ${index + 1}`,
    shortAnswer: description.split(/\s+/).slice(0, maxShortAnswerWords).join(' '),
    queries: listQueries(title),
    related: listRelated(article, index, articles),
    sources: [{ name: source, asOf: '2020' }],
    reviewed,
  };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${translateBody(body)}\n`;
}

/** Articles that the body links to, filled up with those that follow in the corpus. */
function listRelated({ slug, body }: CorpusArticle, index: number, articles: readonly CorpusArticle[]): string[] {
  const linked = new Set([...body.matchAll(articleLink)].map(([, target = '']) => target));
  linked.delete(slug);
  for (let step = 1; linked.size < minRelated; step++) {
    const next = articles[(index + step) % articles.length];
    if (next && next.slug !== slug) linked.add(next.slug);
  }
  return [...linked].slice(0, maxRelated);
}

/** What a buyer might type. The whole question stands in each, as no two articles may share one. */
function listQueries(title: string): string[] {
  const question = title.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '');
  return [question, `help ${question}`, `${question} steps`, `${question} problem`, `${question} does not work`];
}

/** The neutral Markdown as a writer of ours would have it: steps and notes as components, links by address. */
function translateBody(body: string): string {
  return body
    .replace(/(?<!\\)[{<]/g, '\\$&')
    .replace(/^:::note[^\n]*\n([\s\S]*?)\n:::$/gm, (_aside, text: string) => `<Note type="info">\n\n${text.trim()}\n\n</Note>`)
    .replace(/(?<=^|\n\n)1\. [^\n]*(?:\n\d+\. [^\n]*)*/, (list) => `<Steps>\n\n${list}\n\n</Steps>`)
    .replace(articleLink, '](/articles/$1/)');
}

if (import.meta.main) {
  const [corpus, content] = process.argv.slice(2);
  if (!corpus || !content) throw new Error('Usage: node tests/bench/corpus-content.ts <corpus folder> <content folder>');
  await writeCorpusContent(resolve(corpus), resolve(content));
}
