import { getReplyWords } from '../language/replies.ts';
import type { ReplyPart } from './parts.ts';
import type { RichText } from './replies.ts';
import { toPlainText, toReplyHtml } from './write-parts.ts';

/** Pages that a handover names. */
const maxNearest = 2;

/** What is sent where no page answers for sure: one clarifying question, and that a person goes on with it. Throws for an unknown locale. */
export function buildHandover(
  nearest: readonly string[],
  { greeting, signOff }: { greeting: string; signOff: string },
  locale: string,
): RichText {
  const { handover } = getReplyWords(locale);
  const text = (words: string): ReplyPart[] => (words.trim() === '' ? [] : [{ kind: 'text', text: words }]);
  const parts: ReplyPart[] = [
    ...text(greeting),
    ...text(handover.thanks),
    ...(nearest.length === 0
      ? text(handover.open)
      : [{ kind: 'list' as const, title: handover.clarify, items: nearest.slice(0, maxNearest) }, ...text(handover.otherwise)]),
    ...text(signOff),
  ];
  return { text: toPlainText(parts), html: toReplyHtml(parts) };
}
