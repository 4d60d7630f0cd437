import { buildClassifier, type Classifier, type ClassifierFile } from '../engine/classifier.ts';
import { searchFiles } from '../engine/file-names.ts';
import type { AnswerFile, PageAnswer, QuestionFile, WordFile } from '../engine/question-file.ts';
import { buildQuestionIndex, type QuestionIndex } from '../engine/question-index.ts';
import { buildWordList, type WordList } from '../engine/word-list.ts';

const folder = '/pagefind/';

/** Files asked for in this page view. A failed one is asked for again. */
const loading = new Map<string, Promise<unknown>>();

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(folder + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

function loadOnce<Result>(path: string, build: (content: unknown) => Result): Promise<Result> {
  const known = loading.get(path) as Promise<Result> | undefined; // One path is always built the same way.
  if (known) return known;
  const promise = fetchJson(path).then(build);
  promise.catch(() => loading.delete(path));
  loading.set(path, promise);
  return promise;
}

/** The questions of all pages, and what the site says about itself. Rejects if the file can't be loaded. */
export function loadQuestions(): Promise<{ file: QuestionFile; index: QuestionIndex }> {
  return loadOnce(searchFiles.questions, (content) => {
    const file = content as QuestionFile; // Written by our own build.
    return { file, index: buildQuestionIndex(file) };
  });
}

/** All words of the site, for slips and other languages; undefined if the file can't be loaded: search does without. */
export function loadWords(): Promise<WordList | undefined> {
  return loadOnce(searchFiles.words, (content) => buildWordList(content as WordFile)).catch(() => undefined); // As above.
}

/** What search learnt of a language; undefined if the site has nothing of it, or the file can't be loaded: search does without. */
export async function loadClassifier(language: string): Promise<Classifier | undefined> {
  const { file } = await loadQuestions();
  if (!file.classifiers.includes(language)) return undefined;
  return loadOnce(searchFiles.classifier(language), (content) => buildClassifier(content as ClassifierFile)).catch(() => undefined); // As above.
}

/** Pagefind's name of each page, to its position. */
export function loadFragmentNames(): Promise<ReadonlyMap<string, number>> {
  return loadOnce(searchFiles.fragments, (content) => new Map((content as string[]).map((name, index) => [name, index]))); // As above.
}

/** The short answer and parts of a page; empty if they can't be loaded: the title still leads there. */
export async function loadAnswer(page: number, answersPerFile: number): Promise<PageAnswer> {
  const nothing = { answer: '', parts: [] };
  const answers = await loadOnce(searchFiles.answers(Math.floor(page / answersPerFile)), (content) => content as AnswerFile).catch(
    () => [],
  ); // As above.
  return answers[page % answersPerFile] ?? nothing;
}

/** Sites of up to this many answer files load all of them once the first answer is shown: about 5 kB each. */
const maxWarmFiles = 5;

/** Loads the answers of a small site ahead, so that later searches need no request. */
export async function warmAnswers(): Promise<void> {
  const { file } = await loadQuestions();
  const files = Math.ceil(file.pages.length / file.answersPerFile);
  if (files > maxWarmFiles) return;
  await Promise.all(Array.from({ length: files }, (_, number) => loadAnswer(number * file.answersPerFile, file.answersPerFile)));
}
