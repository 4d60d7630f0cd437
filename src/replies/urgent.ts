import type { ReplyWords } from '../language/replies.ts';
import { getUrgentWords } from '../language/urgent.ts';
import { readStates } from './states.ts';

/** Whether a message tells that money went another way than through the order. */
export function isMoneyAstray(message: string, { paidElsewhere }: ReplyWords): boolean {
  return readStates(message).get('paid') === true && paidElsewhere.test(message);
}

/** What to do at once, before all else, as far as a message shows that it cannot wait. `told` is what the reply says anyway. */
export function tellUrgent(message: string, told: string, words: ReplyWords, locale: string): string[] {
  const urgent = getUrgentWords(locale);
  if (!urgent) return [];
  const isCodeGiven = urgent.codeGiven.test(message) && !urgent.codeKept.test(message);
  return [
    ...(isMoneyAstray(message, words) && !urgent.saysMoneySent.test(told) ? [urgent.moneySent] : []),
    ...(isCodeGiven && !urgent.saysCodeSent.test(told) ? [urgent.codeSent] : []),
  ];
}
