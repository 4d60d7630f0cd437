import { createInterface } from 'node:readline/promises';
import { createArticle } from '../src/authoring/create-article.ts';
import { getContentFolder } from '../src/content/folder.ts';
import { readOptions } from './read-options.ts';

// Writes a new article: `npm run new:article -- --category order-payment --title "How do I …?"`. Asks for what is missing.
const { values } = readOptions(
  { options: { category: { type: 'string' }, title: { type: 'string' }, slug: { type: 'string' } } },
  'npm run new:article -- --category order-payment --title "How do I …?" --slug how-do-i',
);
const isInteractive = process.stdin.isTTY;
const terminal = isInteractive ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
const ask = async (question: string) => (await terminal?.question(question))?.trim() ?? '';
try {
  const category = values.category ?? (await ask('Category (a slug of categories.yaml): '));
  const title = values.title ?? (await ask('The buyer’s question: '));
  const today = new Date().toISOString().slice(0, 10);
  const { file, next } = await createArticle(getContentFolder(), { category, title, today, slug: values.slug });
  console.log(`Wrote ${file}.\n${next}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  terminal?.close();
}
