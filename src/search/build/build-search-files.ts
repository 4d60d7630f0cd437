import { getCacheFolder, getContentFolder } from '../../content/folder.ts';
import { addresses } from '../../lib/addresses.ts';
import { buildAnswerFiles, buildQuestionFile, buildWordFile } from '../engine/build-files.ts';
import { searchFiles } from '../engine/file-names.ts';
import { loadSiteData } from '../../content/load-site.ts';
import { buildClassifiers } from './build-classifiers.ts';
import { loadAliases } from './load-aliases.ts';
import { loadPhrasings } from './load-phrasings.ts';
import { readFragments, type IndexFile } from './read-fragments.ts';

/** The site's own search files, made from the pages of a Pagefind index. They lie beside it. */
export async function buildSearchFiles(index: readonly IndexFile[]): Promise<IndexFile[]> {
  const pages = readFragments(index);
  const aliases = await loadAliases(getContentFolder());
  const phrasings = await loadPhrasings(getContentFolder());
  const classifiers = await buildClassifiers(pages, phrasings, getCacheFolder());
  const { mostAsked, contact } = loadSiteData();
  const site = {
    mostAskedHrefs: mostAsked.map(addresses.article),
    contact: [contact.label, addresses.article(contact.article)] as [string, string],
    classifiers: [...classifiers.keys()],
  };
  return [
    toFile(searchFiles.questions, buildQuestionFile(pages, aliases, site)),
    toFile(searchFiles.words, buildWordFile(pages, aliases)),
    toFile(
      searchFiles.fragments,
      pages.map(({ fragment }) => fragment),
    ),
    ...[...classifiers].map(([language, file]) => toFile(searchFiles.classifier(language), file)),
    ...buildAnswerFiles(pages).map((answers, number) => toFile(searchFiles.answers(number), answers)),
  ];
}

function toFile(path: string, content: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(content)) };
}
