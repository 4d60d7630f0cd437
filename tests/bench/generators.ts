import { rmSync } from 'node:fs';
import { glob, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getCacheFolder } from '../../src/content/folder.ts';
import { describeArticle, makeContent } from '../support/make-content.ts';

/** One way to make a site of a number of articles. */
export interface Generator {
  name: string;
  command: string;
  /** Where the command runs. */
  folder: string;
  /** Where the command puts the site. */
  output: string;
  /** Writes the content and removes output and caches, so that the next build is a cold one. */
  prepare: (size: number) => Promise<void>;
  getEnvironment: (size: number) => NodeJS.ProcessEnv;
  /** The file of one article, to be changed. Rejects if there is none. */
  findArticle: (size: number) => Promise<string>;
}

interface Corpus {
  dir: string;
  articles: { category: string; slug: string }[];
}

/** A generator as the harness of the peers describes it. */
interface Adapter {
  name: string;
  build: string;
  out: string;
  content: string[];
  env?: (corpus: Corpus) => Record<string, string>;
}

/** What is used of the harness' `lib/peers.mjs`, `lib/project.mjs` and `lib/corpus.mjs`. */
interface Harness {
  getAdapter: (name: string) => Promise<Adapter>;
  projectAdapter: (args: Record<string, string>) => Promise<Adapter>;
  getCorpus: (size: number) => Corpus;
  install: (adapter: Adapter) => string;
  layout: (adapter: Adapter, corpus: Corpus) => void;
  clean: (adapter: Adapter) => void;
  projectDir: (adapter: Adapter) => string;
  buildEnv: (folder: string, extra?: Record<string, string>) => NodeJS.ProcessEnv;
}

/** This project and the named peers, all on the corpus of the harness in this folder. Installs peers that are missing. */
export async function loadGenerators(harnessFolder: string, peers: readonly string[]): Promise<Generator[]> {
  const load = async (file: string) => (await import(pathToFileURL(resolve(harnessFolder, 'lib', file)).href)) as Partial<Harness>;
  const parts = await Promise.all(['peers.mjs', 'project.mjs', 'corpus.mjs'].map(load));
  const harness = Object.assign({}, ...parts) as Harness; // The three files export these functions.
  const own = await harness.projectAdapter({
    project: '.',
    'project-name': 'ours',
    'project-adapter': join(import.meta.dirname, 'adapter.mjs'),
  });
  const adapters = [own, ...(await Promise.all(peers.map((name) => harness.getAdapter(name))))];
  for (const adapter of adapters) harness.install(adapter);
  return adapters.map((adapter) => describeGenerator(harness, adapter));
}

function describeGenerator(harness: Harness, adapter: Adapter): Generator {
  const folder = harness.projectDir(adapter);
  const getOwnEnvironment = (size: number) => adapter.env?.(harness.getCorpus(size));
  return {
    name: adapter.name,
    command: adapter.build,
    folder,
    output: join(folder, adapter.out),
    prepare: (size) => {
      harness.layout(adapter, harness.getCorpus(size));
      harness.clean(adapter);
      return Promise.resolve();
    },
    getEnvironment: (size) => harness.buildEnv(folder, getOwnEnvironment(size)),
    findArticle: (size) => {
      const { articles } = harness.getCorpus(size);
      const { category, slug } = articles[articles.length >> 1] ?? { category: '', slug: '' };
      const content = getOwnEnvironment(size)?.['HELP_CONTENT_DIR'];
      return findFile(content ? [content] : adapter.content.map((path) => join(folder, path)), `${category}/${slug}`);
    },
  };
}

async function findFile(folders: readonly string[], name: string): Promise<string> {
  for (const folder of folders) {
    for await (const path of glob(`**/${name}.{md,mdx}`, { cwd: folder })) return join(folder, path);
  }
  throw new Error(`There is no article ${name} in ${folders.join(', ')}.`);
}

/** What Astro and Vite keep between builds, besides the cache of a content folder. */
const keptFolders = ['.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** This project alone, on invented content in a temporary folder, which `close` removes. */
export async function createOwnGenerator(): Promise<Generator & { close: () => void }> {
  const parent = await mkdtemp(join(tmpdir(), 'help-bench-'));
  const output = join(parent, 'dist');
  const getContent = (size: number) => join(parent, `content-${size}`);
  const removeCache = (size: number) => rmSync(getCacheFolder(getContent(size)), { recursive: true, force: true });
  const sizes = new Set<number>();
  return {
    name: 'ours',
    command: `node scripts/build.ts --outDir "${output}"`,
    folder: process.cwd(),
    output,
    prepare: async (size) => {
      sizes.add(size);
      removeCache(size);
      for (const folder of [output, ...keptFolders]) rmSync(folder, { recursive: true, force: true });
      await makeContent(getContent(size), size);
    },
    getEnvironment: (size) => ({ ...process.env, HELP_CONTENT_DIR: getContent(size) }),
    findArticle: (size) => {
      const { category, slug } = describeArticle(size >> 1);
      return Promise.resolve(join(getContent(size), 'articles', category, `${slug}.mdx`));
    },
    close: () => {
      for (const size of sizes) removeCache(size);
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
