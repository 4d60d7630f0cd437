import type { ReplyWords } from '../language/replies.ts';

/** Regret for who tells of harm or loss of their own; nothing where a question is only about what holds for everybody. */
export function tellRegret(question: string | undefined, { handover }: ReplyWords): string[] {
  const { harm, loss, ownCase, general, regret } = handover;
  if (question === undefined || !ownCase.test(question) || !(harm.test(question) || loss.test(question))) return [];
  return general.test(question) && !loss.test(question) ? [] : [regret];
}
