import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { readOptions } from '../read-options.ts';
import { requireBuilt } from '../require-built.ts';
import { openSearch } from '../../src/search/build/open-search.ts';

// What a first answer costs in a built site, beside Pagefind with its own user interface on the same text, and how long an
// answer takes once the files are there: node scripts/search/search-weight.ts [built folder]... [--query "a, b"]
const { values, positionals } = readOptions(
  {
    allowPositionals: true,
    options: { query: { type: 'string', default: 'cancel order, refund not received, change address, wrong goods, reset password' } },
  },
  'node scripts/search/search-weight.ts dist --query "a, b"',
);
const queries = values.query.split(',').map((query) => query.trim());
const folders = positionals.length > 0 ? positionals : ['dist'];
folders.forEach(requireBuilt);

const weigh = (bytes: Uint8Array) => brotliCompressSync(bytes).length;
const userInterface = await weighUserInterface();
const rows = [];
for (const folder of folders) {
  const scripts = weighScripts(join(folder, '_astro'));
  for (const name of ['own', 'plain'] as const) {
    const measured: Awaited<ReturnType<typeof measure>>[] = [];
    for (const query of queries) measured.push(await measure(folder, query, name));
    const median = (get: (one: (typeof measured)[number]) => number) =>
      measured.map(get).sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? 0;
    rows.push({
      folder,
      search: name === 'own' ? 'this site' : 'Pagefind with its interface',
      'first answer, bytes': (name === 'own' ? scripts : userInterface) + median(({ bytes }) => bytes),
      'most, bytes': (name === 'own' ? scripts : userInterface) + Math.max(...measured.map(({ bytes }) => bytes)),
      'cold, ms': Math.round(median(({ cold }) => cold)),
      'warm, ms': Math.round(median(({ warm }) => warm) * 10) / 10,
    });
  }
}
console.table(rows);

/** One search in a fresh engine: bytes of the files it read, and the time of that answer and of others after it. */
async function measure(folder: string, query: string, name: 'own' | 'plain') {
  let bytes = 0;
  const { engine, plain } = openSearch(async (path) => {
    const content = await readFile(join(folder, 'pagefind', path));
    bytes += weigh(content);
    return content;
  });
  const ask = async (text: string) => (name === 'own' ? await (await engine.search(text)).load(0, 6) : await plain(text));
  const started = performance.now();
  const answer = ask(query);
  const first = await answer.then(() => bytes);
  const cold = performance.now() - started;
  const again = queries.filter((other) => other !== query);
  for (const other of again) await ask(other);
  const warmStarted = performance.now();
  for (const other of again) await ask(other);
  return { bytes: first, cold, warm: (performance.now() - warmStarted) / Math.max(1, again.length) };
}

/** The box and the engine with everything they import. */
function weighScripts(folder: string): number {
  const names = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  const needed = new Set<string>();
  const add = (file: string) => {
    if (needed.has(file)) return;
    needed.add(file);
    for (const [, name = ''] of String(files.get(file) ?? '').matchAll(/(?:from|import)\s?"\.\/([\w.-]+\.js)"/g)) add(name);
  };
  const isSearch = (text: string) => text.includes('help-search-box') || text.includes('pagefind-entry.json');
  for (const [file, content] of files) if (isSearch(String(content))) add(file);
  return [...needed].reduce((sum, file) => sum + weigh(files.get(file) ?? new Uint8Array()), 0);
}

async function weighUserInterface(): Promise<number> {
  const { index } = await createIndex();
  const files = (await index?.getFiles())?.files ?? [];
  await close();
  return files.filter(({ path }) => /^pagefind-ui\.(js|css)$/.test(path)).reduce((sum, { content }) => sum + weigh(content), 0);
}
