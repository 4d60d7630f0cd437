import { unpackLists } from './number-lists.ts';
import type { IndexedPage, PackedReference } from './question-file.ts';
import type { QuestionIndex } from './question-index.ts';
import { titleScore, type ScoredPage } from './score.ts';
import { isStopWord, stemWord } from './text.ts';
import type { Understanding } from './understand.ts';

/** What search can show that is no article: a term of the glossary, a comparison, the glossary itself. Found only by its own name. */
export interface Reference {
  page: IndexedPage;
  /** Names as stems in the order of the alphabet, joined by spaces. */
  names: ReadonlySet<string>;
  /** The article that tells more; undefined if there is none. */
  article: IndexedPage | undefined;
  /** What a comparison holds side by side, each as terms. */
  rows: readonly (readonly number[])[];
}

/** Words that ask for a meaning. They are left out of the name that is looked for. */
const meaningWords = new Set('what whats mean means meaning define definition explain stands stand abbreviation'.split(' '));

/** Words that ask for one of several, and words that only stand between them. */
const choiceWords = new Set('better best safer safest cheaper cheapest faster fastest compare comparison difference diff'.split(' '));
const dividers = new Set('which versus vs between or'.split(' '));

/** A longer message tells a story in which things are named by the way. */
const maxChoiceWords = 24;

/** References found, and whether the query is about nothing else. */
export interface FoundReferences {
  references: readonly Reference[];
  /** The query asks for the meaning, or for a choice. */
  isAsked: boolean;
  /** It asks which of them to take: a page that speaks of all says that, their meanings do not. */
  isChoice: boolean;
}

/** Unpacks the references of a question file; they come after its pages. */
export function unpackReferences(packed: readonly PackedReference[], pages: readonly IndexedPage[]): Reference[] {
  return packed.map(([href, title, category, names, article, rows], position) => ({
    page: {
      index: pages.length + position,
      id: 0,
      href,
      title,
      category,
      devices: [],
      isHistorical: false,
      popularity: 3,
      questions: [],
      wholes: [],
      details: new Set(),
    },
    names: new Set(names.split('|')),
    article: pages[article],
    rows: unpackLists(rows),
  }));
}

/** The name under which a reference is kept, and looked for: its telling stems in the order of the alphabet. */
export function getReferenceName(words: readonly string[]): string {
  return [...new Set(words.filter((word) => !isStopWord(word)).map(stemWord))].sort().join(' ');
}

/** The references that a query names: one by its name alone, two by "this or that", a comparison by two things that it compares. */
export function findReferences({ words, units }: Understanding, { references, positions }: QuestionIndex): FoundReferences | undefined {
  const plain = words.filter((word) => !meaningWords.has(word));
  const isMeaning = plain.length < words.length;
  const named = findNamed(plain, references);
  if (named) return { references: [named], isAsked: isMeaning, isChoice: false };
  const whole = references.find(({ page, names }) => !page.href.includes('#') && words.some((word) => names.has(stemWord(word))));
  if (whole) return { references: [whole], isAsked: true, isChoice: false };
  const isChoice = words.some((word) => choiceWords.has(word));
  if (!isChoice && !words.some((word) => dividers.has(word))) return findTerms(plain, references);
  const isCompared = ({ rows }: Reference) => countRows(rows, units) >= 2 && (isChoice || beginsWithTwo(words, rows, positions));
  const compared = words.length <= maxChoiceWords ? references.find(isCompared) : undefined;
  if (compared) return { references: [compared], isAsked: true, isChoice: true };
  const sides = splitSides(words).flatMap((side) => findNamed(side, references) ?? []);
  return sides.length > 1 ? { references: sides, isAsked: true, isChoice } : findTerms(plain, references);
}

/** Terms in a row and nothing else: "OEM ODM", "difference OEM ODM". */
function findTerms(words: readonly string[], references: readonly Reference[]): FoundReferences | undefined {
  const telling = words.filter((word) => !isStopWord(word) && !choiceWords.has(word) && !dividers.has(word));
  const row = telling.map((word) => findNamed([word], references));
  const named = [...new Set(row)].filter((one) => one !== undefined);
  return named.length > 1 && row.every((one) => one !== undefined)
    ? { references: named, isAsked: true, isChoice: telling.length < words.length }
    : undefined;
}

function findNamed(words: readonly string[], references: readonly Reference[]): Reference | undefined {
  const name = getReferenceName(words);
  return name === '' ? undefined : references.find(({ names }) => names.has(name));
}

/** Rows that the query names, each by a unit of its own. */
function countRows(rows: Reference['rows'], units: Understanding['units']): number {
  const isNamed = (row: readonly number[], { options }: Understanding['units'][number]) =>
    options.some(({ terms }) => terms.length > 0 && terms.every((term) => row.includes(term)));
  const firstRows = units.map((unit) => rows.findIndex((row) => isNamed(row, unit))).filter((row) => row >= 0);
  return new Set(firstRows).size;
}

/** "Card or wire for a first order" asks which of two to take, though it does not say so. */
function beginsWithTwo(words: readonly string[], rows: Reference['rows'], positions: QuestionIndex['positions']): boolean {
  const [first = [], second = []] = splitSides(words).map((side) => side.filter((word) => !isStopWord(word)));
  const findRow = (side: readonly string[]) =>
    rows.findIndex((row) => side.every((word) => row.includes(positions.get(stemWord(word)) ?? -1)));
  const [a, b] = [first, second.slice(0, 1)].map((side) => (side.length === 0 ? -1 : findRow(side)));
  return a !== undefined && b !== undefined && a >= 0 && b >= 0 && a !== b;
}

function splitSides(words: readonly string[]): string[][] {
  const sides: string[][] = [[]];
  for (const word of words) {
    if (choiceWords.has(word) || dividers.has(word) || word === 'and') sides.push([]);
    else sides.at(-1)?.push(word);
  }
  return sides;
}

/** A page as like the query as this answers it; a term of the same name comes after it. Its own article may be less like it. */
const nearlySame = 0.97;
const closelyAlike = 0.9;
const wellAlike = 0.7;

/** Whether a page answers the query better than what is named in it. */
function isBetter(
  { page, score, likeness, coverage }: ScoredPage,
  { references: [first, ...others], isAsked, isChoice }: FoundReferences,
  index: QuestionIndex,
): boolean {
  if (score >= titleScore) return true;
  if (!first) return false;
  if (others.length > 0)
    return likeness >= nearlySame || (isChoice && coverage >= nearlySame) || isAboutAll([first, ...others], page, index);
  if (first.article !== page) return false;
  // An article that says by the way what a term means does not stand in for its definition.
  return isAsked ? likeness >= closelyAlike && isNamedIn(first, page.questions.slice(0, 1), index) : likeness >= wellAlike;
}

/** Whether one of the questions names the thing. */
function isNamedIn({ names }: Reference, questions: IndexedPage['questions'], { positions }: QuestionIndex): boolean {
  return [...names].some((name) => {
    const terms = name.split(' ').map((stem) => positions.get(stem) ?? -1);
    return questions.some((question) => terms.every((term) => question.includes(term)));
  });
}

/** Whether a question of the page names them all. */
function isAboutAll(named: readonly Reference[], { questions }: IndexedPage, index: QuestionIndex): boolean {
  return questions.some((question) => named.every((one) => isNamedIn(one, [question], index)));
}

/** Puts what was named first, with the article that tells more, or right after the page that answers the query better. */
export function addReferences(pages: readonly ScoredPage[], found: FoundReferences, index: QuestionIndex): ScoredPage[] {
  const [best] = pages;
  const top = Math.max(1, best?.score ?? 0);
  const toEntry = (page: IndexedPage, score: number): ScoredPage => ({ page, score, likeness: 1, coverage: 1, carried: 1 });
  const isAfter = best !== undefined && isBetter(best, found, index);
  const named = found.references.map(({ page }) => toEntry(page, top));
  const articles =
    isAfter || found.references.length > 1 ? [] : found.references.flatMap(({ article }) => (article ? [toEntry(article, top)] : []));
  // Who types a term alone wants to get on: an article about it comes first, unless the meaning is asked.
  const isFirst = !found.isAsked && found.references.some((one) => one.article && isNamedIn(one, one.article.questions, index));
  const first = [...(isAfter ? [best] : []), ...(isFirst ? [...articles, ...named] : [...named, ...articles])];
  const shown = new Set(first.map(({ page }) => page));
  return [...new Map(first.map((entry) => [entry.page, entry])).values(), ...pages.filter(({ page }) => !shown.has(page))];
}
