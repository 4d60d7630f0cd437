import type { QuestionIndex } from './question-index.ts';
import { isNumber } from './numbers.ts';
import { isStopWord, isSubject, splitWords, stemWord } from './text.ts';

/** One thing the reader asks for, with every wording that means it. */
export interface QueryUnit {
  /** As typed. */
  text: string;
  /** How much it tells about what is wanted. */
  weight: number;
  options: UnitOption[];
}

/** A wording of a unit: its terms, and how surely it means the same (0 to 1). */
export interface UnitOption {
  terms: number[];
  weight: number;
}

/** A query as search understands it. */
export interface Understanding {
  words: string[];
  units: QueryUnit[];
  /** Words that no title, query or short answer has, in their normal form. */
  unknown: string[];
  /** It speaks of a matter that the site does not cover, as writers say. */
  isOutside: boolean;
}

/** The longest phrase an alias may have, in words. */
const maxAliasWords = 6;

/** A longer message holds any words by chance. */
const maxOutsideWords = 12;

/** How surely another wording means the same, and a word that only begins as typed. */
const aliasWeight = 0.92;
const prefixWeight = 0.85;

/** A term of so many letters may be the beginning of a word that has more than so many. */
const minBeginning = 5;
const minLongerWord = 6;

/** Endings tried for a word that is still being typed. */
const maxPrefixTerms = 12;

/** Words of a pasted message considered: what tells most. */
const maxUnits = 14;

/** Finds what a query asks for. While the reader types, the last word may be only the beginning of one. */
export function understandQuery(words: readonly string[], index: QuestionIndex, { isTyping = false } = {}): Understanding {
  const units: QueryUnit[] = [];
  const unknown: string[] = [];
  for (let start = 0; start < words.length;) {
    const phrase = findAlias(words, start, index);
    const text = words.slice(start, phrase?.end ?? start + 1);
    const isLast = isTyping && (phrase?.end ?? start + 1) >= words.length;
    // An amount or a date that no page names says nothing about the matter.
    const isOwnNumber = !phrase && isNumber(text[0] ?? '') && !index.positions.has(text[0] ?? '');
    if (phrase || (!isStopWord(text[0] ?? '') && !isOwnNumber)) {
      const unit = buildUnit(text, phrase?.to ?? [], index, isLast);
      units.push(unit);
      // A finished word that only begins like one of the site may be a slip or another language.
      if (unit.options.length === 0 || (!isLast && !phrase && !isKnownWord(text[0] ?? '', index))) unknown.push(...text);
    }
    start = phrase?.end ?? start + 1;
  }
  // "How?" alone asks for nothing in particular.
  const isTelling = words.some(isSubject);
  return { words: [...words], units: isTelling ? keepTelling(mergeSame(units)) : [], unknown, isOutside: isOutsideMatter(words, index) };
}

/** Whether search has met the word: it needs no correction. */
export function isKnownWord(word: string, index: QuestionIndex): boolean {
  const stem = stemWord(word);
  return isStopWord(word) || index.positions.has(stem) || index.aliasWords.has(stem) || isNumber(word);
}

/** The key under which an alias is kept: its telling words, or all if fewer than two of several tell anything. */
export function getAliasKey(phrase: string): string {
  const words = splitWords(phrase);
  const telling = words.filter((word) => !isStopWord(word));
  return (words.length > 1 && telling.length < 2 ? words : telling.length > 0 ? telling : words).map(stemWord).join(' ');
}

function isOutsideMatter(words: readonly string[], { outside }: QuestionIndex): boolean {
  const stems = new Set(words.map(stemWord));
  return words.length <= maxOutsideWords && outside.some((phrase) => phrase.every((stem) => stems.has(stem)));
}

function findAlias(words: readonly string[], start: number, { aliases }: QuestionIndex) {
  for (let length = Math.min(maxAliasWords, words.length - start); length > 0; length--) {
    const span = words.slice(start, start + length);
    const keys = [span.map(stemWord).join(' ')];
    if (!isStopWord(span[0] ?? '') && !isStopWord(span.at(-1) ?? '')) {
      const telling = span.filter((word) => !isStopWord(word)).map(stemWord);
      // One word alone never stands for a phrase that has others between stop words.
      if (telling.length > 1) keys.push(telling.join(' '));
    }
    for (const key of keys) {
      const to = aliases.get(key);
      if (to) return { end: start + length, to };
    }
  }
  return undefined;
}

function buildUnit(text: readonly string[], aliases: readonly string[], index: QuestionIndex, isLast: boolean): QueryUnit {
  const own = toTerms(text.filter((word) => !isStopWord(word)).map(stemWord), index);
  const options: UnitOption[] = [];
  const telling = text.filter((word) => !isStopWord(word)).length;
  if (own.length > 0 && own.length === telling) options.push({ terms: own, weight: 1 });
  for (const alias of aliases) {
    const stems = alias.split(' ').filter((stem) => !isStopWord(stem));
    const terms = toTerms(stems, index);
    if (terms.length > 0 && terms.length === stems.length) options.push({ terms, weight: aliasWeight });
  }
  if (isLast || options.length === 0) options.push(...findPrefixOptions(text, index, options.length > 0));
  return { text: text.join(' '), weight: weighUnit(options, index), options };
}

function findPrefixOptions(text: readonly string[], { terms, weights, shards }: QuestionIndex, isKnown: boolean): UnitOption[] {
  const word = text.at(-1) ?? '';
  if (text.length > 1 || word.length < 2) return [];
  const stem = stemWord(word);
  shards?.askTerms(word.length > minLongerWord ? word.slice(0, minBeginning) : word, `${word}\uffff`);
  return terms
    .map((term, position) => ({ term, position }))
    .filter(
      ({ term }) =>
        term !== stem && (term.startsWith(word) || (term.length >= minBeginning && word.length > minLongerWord && word.startsWith(term))),
    )
    .sort((a, b) => (weights[a.position] ?? 0) - (weights[b.position] ?? 0) || (a.term < b.term ? -1 : 1))
    .slice(0, maxPrefixTerms)
    .map(({ position }) => ({ terms: [position], weight: isKnown ? prefixWeight * 0.7 : prefixWeight }));
}

function toTerms(stems: readonly string[], { positions }: QuestionIndex): number[] {
  return stems.flatMap((stem) => positions.get(stem) ?? []);
}

/** A unit weighs what its first wording tells, but a phrase not more than two words would. */
function weighUnit(options: readonly UnitOption[], { weights, unknownWeight }: QuestionIndex): number {
  const [first] = options;
  if (!first) return unknownWeight;
  const sum = first.terms.reduce((total, term) => total + (weights[term] ?? 0), 0);
  return first.terms.length > 2 ? (sum / first.terms.length) * 2 : sum;
}

/** A thing said twice is asked once. */
function mergeSame(units: readonly QueryUnit[]): QueryUnit[] {
  const key = ({ options, text }: QueryUnit) => (options[0] ? [...options[0].terms].sort().join() : text);
  return [...new Map(units.map((unit) => [key(unit), unit])).values()];
}

function keepTelling(units: QueryUnit[]): QueryUnit[] {
  if (units.length <= maxUnits) return units;
  const known = units.filter(({ options }) => options.length > 0);
  const kept = new Set([...known].sort((a, b) => b.weight - a.weight).slice(0, maxUnits));
  return units.filter((unit) => kept.has(unit));
}
