import type { PageAnswer } from './question-file.ts';
import type { QuestionIndex } from './question-index.ts';
import { getFaintness, isStopWord, normalizeText, stemWord } from './text.ts';
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

/** Splits a text where it matches, word by word. The parts joined are the text. */
export function markMatches(text: string, stems: ReadonlySet<string>): MarkedPart[] {
  const parts: MarkedPart[] = [];
  for (const piece of text.split(/((?:\p{L}[-/.](?=\p{L}))*[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*)/u)) {
    if (piece === '') continue;
    const isMatch = stems.has(stemWord(normalizeText(piece)));
    const last = parts.at(-1);
    if (last && last.isMatch === isMatch) last.text += piece;
    else parts.push({ text: piece, isMatch });
  }
  return parts;
}

/** The headings and steps that speak of what was asked, best first. Anchors of one text count once. */
export function findMatchingParts(
  parts: PageAnswer['parts'],
  units: readonly QueryUnit[],
  index: QuestionIndex,
  max: number,
): PageAnswer['parts'] {
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  return parts
    .map((part) => {
      const stems = new Set((part[1].match(/[\p{L}\p{N}'’]+/gu) ?? []).map((word) => stemWord(normalizeText(word))));
      const matched = units
        .filter(({ options }) => options.some(({ terms }) => terms.length > 0 && terms.every((term) => stems.has(index.terms[term] ?? ''))))
        .reduce((sum, { weight }) => sum + weight, 0);
      return { part, share: matched / total };
    })
    .filter(({ share }) => share >= minPartShare)
    .sort((a, b) => b.share - a.share)
    .filter(({ part: [, text] }, position, all) => all.findIndex(({ part }) => part[1] === text) === position)
    .slice(0, max)
    .map(({ part }) => part);
}
