import { isOldEvidence } from '../content/evidence.ts';
import type { ReplyWords } from '../language/replies.ts';
import { findYears } from '../lib/years.ts';
import type { ReplyArticle } from './reply-article.ts';

/** Figures that may no longer hold, each with what is said behind it: "(as of 2019)". */
export type AgedFigures = ReadonlyMap<string, string>;

/**
 * The figures of a page that are old or weak. Where the page says that something has changed or may have ended, any
 * year before that of its review is old. A figure that another fact of the page bears out is sound.
 */
export function findAgedFigures({ facts = [], reviewed = '', statusNote }: ReplyArticle, words: ReplyWords): AgedFigures {
  const marked = facts.map(({ value = '', asOf, confidence }) => {
    const years = findYears(asOf);
    const [from, to] = [Math.min(...years), Math.max(...years)];
    const isPast = years.length > 0 && (statusNote !== undefined || confidence === 'low') && to < Number(reviewed.slice(0, 4));
    const isOld = years.length > 0 && (isPast || isOldEvidence({ to: from, hasUndated: false }, reviewed));
    return { value, isOld, mark: isOld ? words.asOf(from, to) : confidence === 'low' ? words.mayDiffer : undefined };
  });
  const sound = new Set(marked.filter(({ mark }) => mark === undefined).map(({ value }) => value));
  const aged = marked.filter(({ value }) => words.quantity.test(value) && !sound.has(value));
  // Of two facts with one figure, the one that has a year says more.
  aged.sort((one, other) => Number(one.isOld) - Number(other.isOld));
  return new Map(aged.flatMap(({ value, mark }) => (mark === undefined ? [] : [[value, mark] as const])));
}

/** What is to be said with the figures of a text; none where its sentence names a year itself. */
export function listMarks(text: string, aged: AgedFigures): string[] {
  return [...new Set([...aged].flatMap(([value, mark]) => (findFigure(text, value) < 0 ? [] : [mark])))];
}

/** Puts its mark behind each old or weak figure where it is told first in all texts that are given to it. */
export function createFigureMarker(aged: AgedFigures): (text: string) => string {
  const left = new Map(aged);
  return (text) =>
    [...left].reduce((whole, [value, mark]) => {
      const at = findFigure(whole, value);
      if (at < 0) return whole;
      left.delete(value);
      return `${whole.slice(0, at + value.length)} ${mark}${whole.slice(at + value.length)}`;
    }, text);
}

/** Where a figure stands as a whole. A sentence with a year says how old its figures are. */
function findFigure(text: string, value: string): number {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(value.toLowerCase()); at >= 0; at = lower.indexOf(value.toLowerCase(), at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + value.length);
    const sentence = `${/[^.!?\n]*$/.exec(before)?.[0] ?? ''}${value}${/^[^.!?\n]*/.exec(after)?.[0] ?? ''}`;
    const isWhole = !/[\p{L}\p{N}$–-]$/u.test(before) && !/^[\p{L}\p{N}–-]/u.test(after);
    if (isWhole && findYears(sentence).length === 0) return at;
  }
  return -1;
}
