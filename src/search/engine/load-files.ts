import { buildClassifier, type Classifier, type ClassifierFile } from './classifier.ts';
import { searchFiles } from './file-names.ts';
import type { AnswerFile, PageAnswer, QuestionFile, WordFile } from './question-file.ts';
import { buildQuestionIndex, type QuestionIndex } from './question-index.ts';
import { buildWordList, type WordList } from './word-list.ts';

/** Gives the content of one of the site's search files by its name, see `searchFiles`. Rejects if it can't be had. */
export type LoadFile = (fileName: string) => Promise<unknown>;

/** The search files, unpacked. Each is asked for once; a failed one is asked for again by the next search. */
export interface SearchFiles {
  /** The questions of all pages, and what the site says about itself. Rejects if they can't be loaded. */
  loadQuestions(): Promise<{ file: QuestionFile; index: QuestionIndex }>;
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
}

/** Sites of up to this many answer files load all of them once the first answer is shown: about 1 kB each. */
const maxWarmFiles = 32;

/** Unpacks the search files that `load` gives. */
export function openSearchFiles(load: LoadFile): SearchFiles {
  const loading = new Map<string, Promise<unknown>>();

  const loadOnce = <Result>(name: string, build: (content: unknown) => Result): Promise<Result> => {
    const known = loading.get(name) as Promise<Result> | undefined; // One file is always built the same way.
    if (known) return known;
    const promise = load(name).then(build);
    promise.catch(() => loading.delete(name));
    loading.set(name, promise);
    return promise;
  };

  const loadQuestions = () =>
    loadOnce(searchFiles.questions, (content) => {
      const file = content as QuestionFile; // Written by our own build, like the files below.
      return { file, index: buildQuestionIndex(file) };
    });

  const loadReference = async (position: number): Promise<PageAnswer> => {
    const texts = await loadOnce(searchFiles.references, (content) => content as string[]).catch(() => []);
    return { answer: texts[position] ?? '', parts: [] };
  };

  const loadAnswer = async (page: number): Promise<PageAnswer> => {
    const { answersPerFile, pages } = (await loadQuestions()).file;
    if (page >= pages.length) return loadReference(page - pages.length);
    const name = searchFiles.answers(Math.floor(page / answersPerFile));
    const answers = await loadOnce(name, (content) => content as AnswerFile).catch(() => []);
    return answers[page % answersPerFile] ?? { answer: '', parts: [] };
  };

  return {
    loadQuestions,
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
      const { pages, answersPerFile } = (await loadQuestions()).file;
      const files = Math.ceil(pages.length / answersPerFile);
      if (files > maxWarmFiles) return;
      await Promise.all(Array.from({ length: files }, (_, number) => loadAnswer(number * answersPerFile)));
    },
  };
}
