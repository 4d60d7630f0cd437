import type { PageAnswer } from './question-file.ts';
import type { QuestionIndex } from './question-index.ts';
import type { PagePart } from './search-page.ts';
import { getFaintness, isStopWord, normalizeText, splitWords, stemWord } from './text.ts';
import type { QueryUnit, Understanding } from './understand.ts';

/** A piece of a shown text; matches are what the reader asked for. */
export interface MarkedPart {
  text: string;
  isMatch: boolean;
}

/** A heading or step shown below a result must speak of this share of the query. */
const minPartShare = 0.5;

/** The stems that mark a match: the words typed, and single words that mean the same. Parts of other phrases would mark too much. */
export function getMatchStems({ units, words }: Understanding, { terms }: QuestionIndex): ReadonlySet<string> {
  const typed = words.filter((word) => !isStopWord(word)).map(stemWord);
  const same = units.flatMap(({ options }) => options.filter((option) => option.terms.length === 1).flatMap((option) => option.terms));
  return new Set([...typed, ...same.map((term) => terms[term] ?? '')].filter((stem) => getFaintness(stem) === 1));
}

/** Results show the same words again and again: the stem of each is kept, up to some thousands of them. */
const knownStems = new Map<string, string>();
const maxStems = 10_000;

function getStem(word: string): string {
  const known = knownStems.get(word);
  if (known !== undefined) return known;
  if (knownStems.size >= maxStems) knownStems.clear();
  const stem = stemWord(normalizeText(word));
  knownStems.set(word, stem);
  return stem;
}

/** Splits a text where it matches, word by word. The parts joined are the text. */
export function markMatches(text: string, stems: ReadonlySet<string>): MarkedPart[] {
  const parts: MarkedPart[] = [];
  for (const piece of text.split(/((?:\p{L}[-/.](?=\p{L}))*[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*)/u)) {
    if (piece === '') continue;
    const isMatch = stems.has(getStem(piece));
    const last = parts.at(-1);
    if (last && last.isMatch === isMatch) last.text += piece;
    else parts.push({ text: piece, isMatch });
  }
  return parts;
}

/** Who asks where something is done wants the step that does most of it. */
const minPlaceShare = 0.3;
const minActShare = 0.1;

/** Words that ask for a place, words that name one, and words for what is done there. */
const askWords = new Set(['where', 'which', 'what']);
const placeWords = new Set('button click tap press step screen page field box menu select choose find'.split(' '));
const actWords = new Set('upload attach type enter put submit download fill tick'.split(' '));

/** Whether a query asks where on a screen something is done: "where do I upload the receipt", "which button confirms the goods". */
function asksPlace({ words }: Understanding): boolean {
  return words.some((word) => askWords.has(word)) && words.some((word) => placeWords.has(word) || actWords.has(word));
}

/** The step or section that a query asks for; undefined if it asks for none, or none of these is it. */
export function findAskedPart(parts: PageAnswer['parts'], understanding: Understanding, index: QuestionIndex): PagePart | undefined {
  if (!asksPlace(understanding)) return undefined;
  const matter = understanding.units.filter(({ text }) => !placeWords.has(text));
  // "Do not confirm" is not where one confirms.
  const isNegated = (text: string) => splitWords(text).some((word) => stemWord(word) === 'not');
  const fitting = isNegated(understanding.words.join(' ')) ? parts : parts.filter((part) => !isNegated(part.slice(1).join(' ')));
  // Where one uploads is a step that speaks of uploading, though another says more of the rest.
  const acts = new Set(understanding.words.filter((word) => actWords.has(word)).map(stemWord));
  const doing = fitting.filter((part) => splitWords(part.slice(1).join(' ')).some((word) => acts.has(stemWord(word))));
  const [candidates, minShare] = doing.length > 0 ? [doing, minActShare] : [fitting, minPlaceShare];
  return findMatchingParts(candidates, matter, index, 1, minShare)[0];
}

/** The headings and steps that speak of what was asked, best first. Anchors of one text count once. */
export function findMatchingParts(
  parts: PageAnswer['parts'],
  units: readonly QueryUnit[],
  index: QuestionIndex,
  max: number,
  minShare = minPartShare,
): PageAnswer['parts'] {
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  return parts
    .map((part) => {
      const stems = new Set((`${part[1]} ${part[2] ?? ''}`.match(/[\p{L}\p{N}'’]+/gu) ?? []).map(getStem));
      const matched = units
        .filter(({ options }) => options.some(({ terms }) => terms.length > 0 && terms.every((term) => stems.has(index.terms[term] ?? ''))))
        .reduce((sum, { weight }) => sum + weight, 0);
      return { part, share: matched / total };
    })
    .filter(({ share }) => share >= minShare)
    .sort((a, b) => b.share - a.share)
    .filter(({ part: [, text] }, position, all) => all.findIndex(({ part }) => part[1] === text) === position)
    .slice(0, max)
    .map(({ part }) => part);
}
