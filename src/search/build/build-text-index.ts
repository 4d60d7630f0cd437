import { close, createIndex } from 'pagefind';
import type { SearchPage } from '../engine/search-page.ts';

/** A file of the text index: its path below the search folder, and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Files of Pagefind's own interfaces, which the site does not use. */
const unusedFiles = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)/;

/**
 * Pagefind's index of the text of all pages, in the language they are written in (BCP 47). It holds no filters: they
 * are the engine's, and Pagefind writes them in another order each time. Throws with Pagefind's own words if it fails.
 */
export async function buildTextIndex(pages: readonly SearchPage[], language: string): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  throwErrors(errors);
  if (!index) throw new Error('Pagefind started without an index.');
  for (const { href, title, queries, answer, text } of pages) {
    const meta = { title, queries: queries.join('; '), answer };
    throwErrors((await index.addCustomRecord({ url: href, content: text, language, meta })).errors);
  }
  const { files, errors: lastErrors } = await index.getFiles();
  throwErrors(lastErrors);
  await close();
  return files.filter(({ path }) => !unusedFiles.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
