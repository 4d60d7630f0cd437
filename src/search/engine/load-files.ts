import { buildClassifier, type Classifier, type ClassifierFile } from './classifier.ts';
import { searchFiles } from './file-names.ts';
import type { AnswerFile, IndexedPage, PageAnswer, QuestionFile, WordFile } from './question-file.ts';
import { buildQuestionIndex, type QuestionIndex } from './question-index.ts';
import type { ShardedQuestions } from './load-shards.ts';
import { buildWordList, type WordList } from './word-list.ts';

/**
 * Gives the content of one of the site's search files by its name, see `searchFiles`. Rejects if it can't be had. Search
 * waits longer for a file without which it can't answer.
 */
export type LoadFile = (fileName: string, isNeeded: boolean) => Promise<unknown>;

/** The question file, unpacked, and what loads the rest of it on a large site. */
interface LoadedQuestions {
  file: QuestionFile;
  index: QuestionIndex;
  sharded?: ShardedQuestions;
}

/** The search files, unpacked. Each is asked for once; a failed one is asked for again by the next search. */
export interface SearchFiles {
  /** The questions of all pages, and what the site says about itself. Rejects if they can't be loaded. */
  loadQuestions(): Promise<{ file: QuestionFile; index: QuestionIndex }>;
  /**
   * What `look` finds in the index. Of a large site it looks again until all that it looks for is loaded, as far as it can
   * be. Rejects if the questions can't be loaded, or none of the terms that it looks for.
   */
  look<Result>(look: (index: QuestionIndex) => Result): Promise<Result>;
  /** Loads the addresses and titles of pages; a page stays without them if they can't be loaded. */
  loadHeads(pages: readonly IndexedPage[]): Promise<void>;
  /** All words of the site; undefined if they can't be loaded: search does without. */
  loadWords(): Promise<WordList | undefined>;
  /** What search learnt of a language; undefined if the site has nothing of it, or it can't be loaded: search does without. */
  loadClassifier(language: string): Promise<Classifier | undefined>;
  /** What is said to a reader of another language; empty if there is no line, or it can't be loaded. */
  loadOtherLanguageLine(code: string): Promise<string>;
  /** The short answer and parts of a page; empty if they can't be loaded: the title still leads there. */
  loadAnswer(page: number): Promise<PageAnswer>;
  /** Loads the answers of a small site ahead, so that later searches need no request. */
  warmAnswers(): Promise<void>;
  /** Loads titles and frequent terms of a large site ahead, as long as nobody searches, so that later searches need less. */
  loadAhead(isIdle: () => boolean): Promise<void>;
}

/** Sites of up to this many answer files load all of them once the first answer is shown: about 1 kB each. */
const maxWarmFiles = 32;

/** Unpacks the search files that `load` gives. */
export function openSearchFiles(load: LoadFile): SearchFiles {
  const loading = new Map<string, Promise<unknown>>();

  const loadOnce = <Result>(name: string, build: (content: unknown) => Result | Promise<Result>, isNeeded = false): Promise<Result> => {
    const known = loading.get(name) as Promise<Result> | undefined; // One file is always built the same way.
    if (known) return known;
    const promise = load(name, isNeeded).then(build);
    promise.catch(() => loading.delete(name));
    loading.set(name, promise);
    return promise;
  };

  const loadQuestions = () =>
    loadOnce(
      searchFiles.questions,
      async (content): Promise<LoadedQuestions> => {
        const file = content as QuestionFile; // Written by our own build, like the files below.
        if (!file.shards) return { file, index: buildQuestionIndex(file) };
        // A small site has no use for its code.
        const { openShardedQuestions } = await import('./load-shards.ts');
        const sharded = openShardedQuestions(file, file.shards, (name, build) => loadOnce(name, build, true));
        return { file, index: sharded.index, sharded };
      },
      true,
    );

  const loadReference = async (position: number): Promise<PageAnswer> => {
    const texts = await loadOnce(searchFiles.references, (content) => content as string[]).catch(() => []);
    return { answer: texts[position] ?? '', parts: [] };
  };

  const loadAnswer = async (page: number): Promise<PageAnswer> => {
    const { file, index, sharded } = await loadQuestions();
    if (page >= index.pages.length) return loadReference(page - index.pages.length);
    const name = searchFiles.answers(Math.floor(page / file.answersPerFile));
    const loading = sharded ? sharded.load(name) : loadOnce(name, (content) => content);
    const answers = await (loading as Promise<AnswerFile>).catch(() => []);
    return answers[page % file.answersPerFile] ?? { answer: '', parts: [] };
  };

  return {
    loadQuestions,
    look: async (read) => {
      const { index, sharded } = await loadQuestions();
      return sharded ? sharded.look(read) : read(index);
    },
    loadHeads: async (pages) => {
      await Promise.all(pages.filter(({ href }) => href === '').map(({ index }) => loadAnswer(index)));
    },
    loadWords: () => loadOnce(searchFiles.words, (content) => buildWordList(content as WordFile)).catch(() => undefined),
    loadClassifier: async (language) => {
      const { file } = await loadQuestions();
      if (!file.classifiers.includes(language)) return undefined;
      return loadOnce(searchFiles.classifier(language), (content) => buildClassifier(content as ClassifierFile)).catch(() => undefined);
    },
    loadOtherLanguageLine: async (code) => {
      const lines = await loadOnce(searchFiles.otherLanguages, (content) => content as Record<string, string>).catch(() => undefined);
      return lines?.[code] ?? '';
    },
    loadAnswer,
    warmAnswers: async () => {
      const { file, index } = await loadQuestions();
      const files = Math.ceil(index.pages.length / file.answersPerFile);
      if (files > maxWarmFiles) return;
      await Promise.all(Array.from({ length: files }, (_, number) => loadAnswer(number * file.answersPerFile)));
    },
    loadAhead: async (isIdle) => (await loadQuestions()).sharded?.loadAhead(isIdle),
  };
}
