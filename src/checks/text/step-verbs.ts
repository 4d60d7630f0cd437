import { reference } from './read-words.ts';

/** A clause that may open with a condition or a place: "If you see it, select …", "In the app, tap …". */
const opening = /^(?:(?:if|when|after|before|once|with|under|from|in|on|at|to)\b[^,]*,\s+)+/i;

/**
 * The verbs with which a step tells the reader to act, in order: at the start of a sentence, and after "and", "then"
 * or a comma. What follows "or", or a condition in a later sentence, is another way to do the same and does not count.
 */
export function listActions(step: string, verbs: ReadonlySet<string>): string[] {
  return step.split(/(?<=[.!?])\s+/).flatMap((sentence, index) => {
    const clause = sentence.replace(opening, '');
    const first = getFirstWord(clause);
    if (!verbs.has(first.toLowerCase()) || (index > 0 && clause !== sentence)) return [];
    const more = [...clause.matchAll(/(?:\band then|\bthen|\band|,)\s+(\p{L}+)(?=[\s.,;:]|$)/giu)]
      .map(([, word = '']) => word)
      .filter((word) => verbs.has(word) && word === word.toLowerCase());
    // "Tap A, then B" leaves out the second verb. "Open A, then B" is one way through a menu.
    const left = first.toLowerCase() === 'open' ? [] : (clause.match(/\bthen \uFFFC/g) ?? []);
    return [first, ...more, ...left.map(() => first.toLowerCase())];
  });
}

/** The word a step begins with, after an opening condition. */
export function getStartingWord(step: string): string {
  return getFirstWord(step.replace(opening, ''));
}

function getFirstWord(text: string): string {
  return /^\P{L}*?(\p{L}[\p{L}'’-]*|\uFFFC)/u.exec(text)?.[1]?.replace(reference, '') ?? '';
}
