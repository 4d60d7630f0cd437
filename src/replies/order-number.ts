import { numberLabels as labels } from '../language/number-labels.ts';

/** Orders of Alibaba.com have numbers of 9 to 20 digits; parcels have letters as well. */
const orderNumber = /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d+])\d{9,20}(?![\p{Script=Latin}\p{Script=Cyrillic}\d])/gu;

/** Shorter ones are as often telephone numbers: they count only where they are called the number of an order. */
const minUnlabelled = 12;

/** Characters on each side that say what a number is. */
const maxContext = 80;

/** Digits with what parts them, as people write telephone numbers and cards. */
const chain = /[+(]?\d[\d ()./-]*\d/g;

/** A moment, written without marks. */
const moment = /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/;

/** The number of an order; undefined where another number is as likely: one for a telephone, a parcel, a card, an amount or a day. */
export function findOrderNumber(text: string): string | undefined {
  const sentences = text.split(/\n+|(?<=[.!?؟。！？])\s+/u);
  const found = sentences.flatMap((sentence) =>
    [...sentence.matchAll(orderNumber)].map((match) => {
      const end = match.index + match[0].length;
      const left = sentence.slice(Math.max(0, match.index - maxContext), match.index);
      const right = sentence.slice(end, end + maxContext);
      return { digits: match[0], label: findLabel(left, right), isPlain: isPlain(match[0], left, right) };
    }),
  );
  const labelled = found.find(({ label }) => label === 'order') ?? findSpaced(sentences);
  if (labelled) return labelled.digits;
  const plain = new Set(found.flatMap(({ digits, label, isPlain: counts }) => (label === undefined && counts ? [digits] : [])));
  return plain.size === 1 ? [...plain][0] : undefined;
}

/** What the number is called: right before it, else right behind it. */
function findLabel(left: string, right: string): 'order' | 'other' | undefined {
  if (labels.amountBefore.test(left) || labels.amount.test(right)) return 'other';
  return findNearest(left) ?? findFollowing(right);
}

function findNearest(left: string): 'order' | 'other' | undefined {
  // The digits of numbers that stand in a row have one label.
  const before = left.replace(/(?:[\d,;/&\s]|(?<!\p{L})(?:and|y|et|und|e|и|و)(?!\p{L}))*$/u, ' ');
  const ends = (['order', 'other'] as const).map((kind) => ({ kind, end: findEnd(labels[kind], before) }));
  const [nearest] = ends.filter(({ end }) => end >= 0 && labels.filler.test(before.slice(end))).sort((one, other) => other.end - one.end);
  return nearest?.kind;
}

function findFollowing(right: string): 'order' | 'other' | undefined {
  const starts = (['order', 'other'] as const).map((kind) => ({ kind, start: right.search(labels[kind]) }));
  const [nearest] = starts
    .filter(({ start }) => start >= 0 && labels.filler.test(right.slice(0, start)))
    .sort((one, other) => one.start - other.start);
  return nearest?.kind;
}

/** Where the last match ends; -1 if there is none. */
function findEnd(pattern: RegExp, text: string): number {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : -1;
}

/** Whether digits that nothing names may be an order: they stand alone, and nothing near is about another number. */
function isPlain(digits: string, left: string, right: string): boolean {
  const isAlone = !/\d[ ()./-]*$/.test(left) && !/^[ ()./-]*\d/.test(right);
  return (
    isAlone && digits.length >= minUnlabelled && !digits.startsWith('0') && !moment.test(digits) && (left + right).search(labels.other) < 0
  );
}

/** "Order 2034 5678 9012": a number written in groups. */
function findSpaced(sentences: readonly string[]): { digits: string } | undefined {
  for (const sentence of sentences)
    for (const match of sentence.matchAll(chain)) {
      const digits = match[0].replace(/\D/g, '');
      const isGrouped = /^\d{3,}(?:[ -]\d{3,})+$/.test(match[0]) && digits.length >= minUnlabelled && digits.length <= 20;
      if (
        isGrouped &&
        !digits.startsWith('0') &&
        findNearest(sentence.slice(Math.max(0, match.index - maxContext), match.index)) === 'order'
      )
        return { digits };
    }
  return undefined;
}
