import { getReplyWords, type ReplyWords } from '../language/replies.ts';
import type { ReplyPart } from './parts.ts';
import type { RichText } from './replies.ts';
import { toPlainText, toReplyHtml } from './write-parts.ts';

/** Pages that a handover names. */
const maxNearest = 2;

/** What a message without an answer shows of its case. */
export interface Gap {
  message: string;
  order?: string | undefined;
  /** Whether its words can be read: those of another language say nothing of what it is about. */
  isReadable: boolean;
  /** Titles of the pages near enough to be asked about. */
  nearest: readonly string[];
}

/** A handover in both forms. */
export interface Handover {
  email: RichText;
  chat: string;
}

/**
 * What is sent where no page answers: regret where there is harm, then the one thing that is missing, or that this is
 * nothing support helps with. Promises nothing. Throws for an unknown locale.
 */
export function buildHandover(gap: Gap, { greeting, signOff }: { greeting: string; signOff: string }, locale: string): Handover {
  const { handover } = getReplyWords(locale);
  const text = (words: string): ReplyPart[] => (words.trim() === '' ? [] : [{ kind: 'text', text: words }]);
  const regret = handover.harm.test(gap.message) ? handover.regret : '';
  const request = findRequest(gap, handover);
  const nearest = gap.nearest.slice(0, maxNearest);
  const parts: ReplyPart[] = [
    ...text(greeting),
    ...text([handover.thanks, regret].join(' ').trim()),
    ...(nearest.length === 0 ? [] : [{ kind: 'list' as const, title: handover.clarify, items: nearest }]),
    ...text(nearest.length === 0 ? request : `${handover.otherwise} ${request}`),
    ...text(signOff),
  ];
  return {
    email: { text: toPlainText(parts), html: toReplyHtml(parts) },
    chat: [handover.thanks, regret, request].filter(Boolean).join(' '),
  };
}

/** The one thing to ask for. What the message tells already is not asked again. */
function findRequest({ message, order, isReadable, nearest }: Gap, words: ReplyWords['handover']): string {
  const { topics, damage } = words;
  const hasNumber = order !== undefined || words.tracking.test(message);
  const isDamaged = damage.test(message);
  if (topics.order.test(message)) {
    if (hasNumber) return isDamaged ? words.askPhotos : words.askWish;
    return isDamaged ? `${words.askNumber} ${words.photosHelp}` : words.askNumber;
  }
  if (hasNumber) return words.askWish;
  if (topics.account.test(message)) return words.askAccount;
  if (topics.supplier.test(message)) return words.askSupplier;
  return isReadable && nearest.length === 0 ? words.decline : words.askAny;
}
