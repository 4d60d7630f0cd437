import type { Content } from '../../content/content.ts';
import { addresses } from '../../lib/addresses.ts';
import { buildAnswerFiles, buildQuestionFile, buildWordFile } from '../engine/build-files.ts';
import { searchFiles } from '../engine/file-names.ts';
import type { QuestionFile } from '../engine/question-file.ts';
import type { SearchPage } from '../engine/search-page.ts';
import { buildClassifiers } from './build-classifiers.ts';
import { buildTextIndex, type IndexFile } from './build-text-index.ts';
import { listPages } from './list-pages.ts';
import { listReferences } from './list-references.ts';
import { otherLanguageLines } from '../../language/other-language-lines.ts';
import { maxPagesInOneFile, splitQuestions } from './split-questions.ts';
import { createSlipCorrection, listAliases, listPhrasings } from './list-wordings.ts';

/**
 * All files of the search folder: the site's own, see `searchFiles`, and Pagefind's beside them. What was learnt is kept
 * in the cache folder: learning takes seconds. The same content gives the same files. Sites of more than `maxPages` have
 * their questions in parts. `noteLearning` hears once if nothing was kept.
 */
export async function buildSearchFiles(
  content: Content,
  cacheFolder: string,
  maxPages = maxPagesInOneFile,
  noteLearning: () => void = () => undefined,
): Promise<IndexFile[]> {
  const putRight = createSlipCorrection(content);
  const pages = listPages(content).map((page) => ({ ...page, queries: page.queries.map(putRight) }));
  const [own, text] = await Promise.all([
    buildOwnFiles(pages, content, cacheFolder, { maxPages, noteLearning }),
    buildTextIndex(pages, content.language.locale),
  ]);
  return [...own, ...text];
}

async function buildOwnFiles(
  pages: readonly SearchPage[],
  content: Content,
  cacheFolder: string,
  { maxPages, noteLearning }: { maxPages: number; noteLearning: () => void },
): Promise<IndexFile[]> {
  const aliases = listAliases(content);
  const phrasings = listPhrasings(content);
  const classifiers = await buildClassifiers(pages, phrasings, cacheFolder, noteLearning);
  const written = (phrasings.byLanguage.get('en') ?? []).map(({ text }) => text);
  const references = listReferences(content);
  const { mostAsked, contact } = content.site;
  const facts = {
    mostAskedHrefs: mostAsked.map(addresses.article),
    contact: [contact.label, addresses.article(contact.article)] as [string, string],
    classifiers: [...classifiers.keys()],
    references,
    themes: listThemes(content),
  };
  return [
    ...toQuestionFiles(buildQuestionFile(pages, aliases, facts), maxPages),
    toFile(
      searchFiles.references,
      references.map(({ text }) => text),
    ),
    toFile(searchFiles.otherLanguages, otherLanguageLines),
    toFile(searchFiles.words, buildWordFile(pages, aliases, written)),
    ...[...classifiers].map(([language, file]) => toFile(searchFiles.classifier(language), file)),
    ...buildAnswerFiles(pages, pages.length > maxPages).map((answers, number) => toFile(searchFiles.answers(number), answers)),
  ];
}

/** The questions in one file, or split if there are more than so many pages. */
function toQuestionFiles(file: QuestionFile, maxPages: number): IndexFile[] {
  if (file.pages.heads.length <= maxPages) return [toFile(searchFiles.questions, file)];
  const { questions, files } = splitQuestions(file);
  return [toFile(searchFiles.questions, questions), ...files.map(([name, content]) => toFile(name, content))];
}

/** What a reader is told of a matter that no page covers, and the article where that reader goes on. */
function listThemes({ notCovered, articlesBySlug }: Content): [say: string, label: string, href: string][] {
  return notCovered.map(({ say, article = '' }) => {
    const found = articlesBySlug.get(article);
    return found ? [say, found.data.title, addresses.article(article)] : [say, '', ''];
  });
}

function toFile(path: string, content: object): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(content)) };
}
