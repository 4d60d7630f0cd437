import type { Classifier } from './classifier.ts';
import { getConfidence, isConfident, listEvidence, sureConfidence, unsureConfidence } from './confidence.ts';
import { findDirectPage } from './direct.ts';
import type { SearchFiles } from './load-files.ts';
import { findLanguage, type DetectLanguage, type OtherLanguage } from './other-language.ts';
import { needsWordList, prepareQuery, type PreparedQuery, type PrepareOptions } from './prepare.ts';
import type { IndexedPage } from './question-file.ts';
import type { QuestionIndex } from './question-index.ts';
import { addSense, minTranslated, needsSense, type Ranking } from './sense.ts';
import { findScriptLanguage } from './translate.ts';
import { scorePages, type ScoredPage } from './score.ts';
import { addReferences, findReferences, type FoundReferences } from './reference.ts';
import { mergeTextHits, planTextQueries, searchText, type TextHit } from './text-search.ts';

/** Finds words in the text of the pages, best page first. Rejects if it can't search. */
export type TextSearch = (query: string) => Promise<TextHit[]>;

/** What a query is taken for, and the pages in order, with all that led there. */
export interface RankedQuery {
  prepared: PreparedQuery;
  /** The page that the query names by number or address. */
  direct: IndexedPage | undefined;
  /** A language that search does not know. */
  otherLanguage: OtherLanguage | undefined;
  /** A language that search knows and that the query is in for sure: its letters or a detector say so. */
  sureLanguage: string | undefined;
  /** The order by words alone. */
  byWords: readonly ScoredPage[];
  /** With what search learnt, where it was asked. */
  ranking: Ranking;
  /** What the text of the pages adds, by position of the page; undefined where it was not asked, null where it could not be. */
  text: ReadonlyMap<number, number> | null | undefined;
  /** What is known about the first page, see `listEvidence`, and how probable it makes that the page answers (0 to 1). */
  evidence: readonly number[];
  confidence: number;
  /** All evidence together. */
  pages: readonly ScoredPage[];
  isSure: boolean;
}

/** What ranking asks besides the search files. Without it, it does without. */
export interface RankSources {
  textSearch?: TextSearch | undefined;
  detectLanguage?: DetectLanguage | undefined;
  /** Whether the reader still waits. */
  isWanted: () => boolean;
}

/** With less than this, what was typed leads to nothing. */
const minOwnScore = 0.15;

/** Words from which a classifier can tell more than a word alone; more of them while the last may be unfinished. */
const minSenseWords = 2;
const minTypedWords = 3;

/**
 * Understands a query and puts the pages in order. What costs more is asked only where what costs less leaves a doubt:
 * words, then spelling, other languages and what search learnt, then the text of the pages.
 */
export async function rankQuery(
  query: string,
  files: SearchFiles,
  { textSearch, detectLanguage, isWanted }: RankSources,
  options: PrepareOptions,
): Promise<RankedQuery> {
  const { direct, plain } = await files.look((index) => ({
    direct: findDirectPage(query, index),
    plain: rankByWords(prepareQuery(query, index, undefined, options), index),
  }));
  const found = direct ? undefined : await findLanguage(query, files, detectLanguage, options.isTyping === true);
  const otherLanguage = found && 'other' in found ? found.other : undefined;
  const language = found && 'known' in found ? found.known : undefined;
  const isExact = options.isExact === true || !!otherLanguage;
  const ranked = direct ? plain : await rankFurther(query, plain, files, { ...options, isExact, language });
  const { understanding } = ranked.prepared;
  const references = otherLanguage ? undefined : await files.look((index) => findReferences(understanding, index));
  const named = references && isMeant(references, ranked) ? references : undefined;
  const evidence = listEvidence(ranked.ranking, ranked.byWords, ranked.prepared, query);
  const confidence = direct || named ? 1 : otherLanguage ? 0 : judge(query, evidence, ranked, found !== undefined);
  const isSure = confidence >= sureConfidence;
  const sureLanguage = language ?? findScriptLanguage(query);
  const asksText = textSearch && !isSure && isWanted() && (await mayTextKnowMore(ranked.prepared, files, options));
  const text = asksText ? await findInText(ranked.prepared, files, textSearch) : undefined;
  const { pages: all } = (await files.loadQuestions()).index;
  const merged = mergeTextHits(ranked.ranking.scored, text ?? new Map<number, number>(), (page) => all[page]);
  const pages = named ? await files.look((index) => addReferences(merged, named, index)) : merged;
  return {
    ...ranked,
    direct,
    otherLanguage,
    sureLanguage,
    text,
    evidence,
    confidence,
    isSure,
    pages: direct ? putFirst(direct, merged) : pages,
  };
}

/**
 * Where the words alone were asked and leave a doubt, they are not sure, however alike they look; nor is a dictionary that
 * knows a part of a query in a language that nothing names.
 */
function judge(query: string, evidence: readonly number[], { ranking: { sense, isSure }, prepared }: Understood, isNamed: boolean): number {
  const confidence = getConfidence(evidence);
  const isHalfRead = prepared.translated < minTranslated && !isNamed && findScriptLanguage(query) === undefined;
  return (sense || isSure) && !isHalfRead ? confidence : Math.min(confidence, unsureConfidence);
}

/** A dictionary may leave of a complaint nothing but a term: what search learnt of the language must point there too. */
function isMeant({ references: [first], isAsked }: FoundReferences, { prepared, ranking: { sense } }: Understood): boolean {
  if (prepared.language === 'en' || !sense || !first?.article) return true;
  const share = sense.shares[first.article.index] ?? 0;
  return isAsked ? share > 0 : share === sense.shown;
}

type Understood = Pick<RankedQuery, 'prepared' | 'byWords' | 'ranking'>;

/** Asks what search learnt, puts slips right and translates, where words alone leave a doubt. */
async function rankFurther(query: string, plain: Understood, files: SearchFiles, options: PrepareOptions): Promise<Understood> {
  const { index } = await files.loadQuestions();
  if (!needsSense(plain.ranking, plain.prepared)) return plain;
  const { language, understanding } = plain.prepared;
  const minWords = options.isTyping === true ? minTypedWords : minSenseWords;
  const classifier = language !== 'en' || understanding.words.length >= minWords ? await files.loadClassifier(language) : undefined;
  const english = language === 'en' ? classifier : undefined;
  if (!needsWordList(plain.prepared, english)) return rankBySense(query, plain, classifier, index);
  const list = await files.loadWords();
  const respelt = await files.look(() => rankByWords(prepareQuery(query, index, list, { ...options, classifier: english }), index));
  const { prepared } = respelt;
  const own = prepared.language === language ? classifier : await files.loadClassifier(prepared.language);
  const ranked = rankBySense(query, respelt, own, index);
  // A guess that leads to no sure answer is dropped, unless there is nothing else.
  const isDropped = prepared.isGuess && !ranked.ranking.isSure;
  const asTyped = isDropped ? rankBySense(query, plain, classifier, index) : ranked;
  const isNothing = asTyped.ranking.sense?.knownCount === 0 || (asTyped.ranking.scored[0]?.score ?? 0) < minOwnScore;
  return isNothing ? ranked : asTyped;
}

function rankByWords(prepared: PreparedQuery, index: QuestionIndex): Understood {
  const scored = scorePages(prepared.understanding, index);
  return { prepared, byWords: scored, ranking: { scored, isSure: isConfident(scored, prepared.understanding) } };
}

/** Adds what search learnt of the language where words alone leave a doubt. */
function rankBySense(query: string, ranked: Understood, classifier: Classifier | undefined, index: QuestionIndex): Understood {
  if (!classifier || !needsSense(ranked.ranking, ranked.prepared)) return ranked;
  return { ...ranked, ranking: addSense(query, ranked.prepared, ranked.ranking, classifier, index) };
}

/** Whether the query holds a word that only the text of a page has. A site that has learnt nothing asks its text whenever it is unsure. */
async function mayTextKnowMore(
  { understanding: { unknown, words } }: PreparedQuery,
  files: SearchFiles,
  { isTyping = false }: PrepareOptions,
): Promise<boolean> {
  const { file } = await files.loadQuestions();
  if (file.classifiers.length === 0) return true;
  const finished = isTyping ? unknown.filter((word) => word !== words.at(-1)) : unknown;
  const list = finished.length > 0 ? await files.loadWords() : undefined;
  return finished.some((word) => list?.onSite.has(word) === true);
}

async function findInText(
  { understanding }: PreparedQuery,
  files: SearchFiles,
  textSearch: TextSearch,
): Promise<Map<number, number> | null> {
  try {
    const list = understanding.unknown.length > 0 ? await files.loadWords() : undefined;
    const hits = await searchText(planTextQueries(understanding, list), textSearch);
    return await files.look(
      ({ pagesByHref }) =>
        new Map(
          [...hits].flatMap(([href, share]): [number, number][] => {
            const page = pagesByHref.get(href);
            return page ? [[page.index, share]] : [];
          }),
        ),
    );
  } catch {
    return null;
  }
}

function putFirst(page: IndexedPage, pages: readonly ScoredPage[]): ScoredPage[] {
  return [{ page, score: 1, likeness: 1, coverage: 1, carried: 1 }, ...pages.filter((entry) => entry.page !== page)];
}
