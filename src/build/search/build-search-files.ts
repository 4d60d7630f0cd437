import { getContentFolder } from '../../content-source.ts';
import { addresses } from '../../lib/addresses.ts';
import { buildAnswerFiles, buildQuestionFile, buildWordFile } from '../../lib/search/build-files.ts';
import { searchFiles } from '../../lib/search/file-names.ts';
import { loadSiteData } from '../load-site.ts';
import { loadAliases } from './load-aliases.ts';
import { listPlainWords } from './plain-words.ts';
import { readFragments, type IndexFile } from './read-fragments.ts';

/** The site's own search files, made from the pages of a Pagefind index. They lie beside it. */
export async function buildSearchFiles(index: readonly IndexFile[]): Promise<IndexFile[]> {
  const pages = readFragments(index);
  const aliases = await loadAliases(getContentFolder());
  const { mostAsked, contact } = loadSiteData();
  const site = {
    mostAskedHrefs: mostAsked.map(addresses.article),
    contact: [contact.label, addresses.article(contact.article)] as [string, string],
  };
  return [
    toFile(searchFiles.questions, buildQuestionFile(pages, aliases, site)),
    toFile(searchFiles.words, buildWordFile(pages, aliases, listPlainWords())),
    toFile(
      searchFiles.fragments,
      pages.map(({ fragment }) => fragment),
    ),
    ...buildAnswerFiles(pages).map((answers, number) => toFile(searchFiles.answers(number), answers)),
  ];
}

function toFile(path: string, content: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(content)) };
}
