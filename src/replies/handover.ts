import { getReplyWords, type ReplyWords } from '../language/replies.ts';
import type { BasketAnswer } from './basket.ts';
import type { ReplyPart } from './parts.ts';
import type { RichText } from './replies.ts';
import { toPlainText, toReplyHtml, toTextPart } from './write-parts.ts';

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
  const { regret, request, nearest } = findWords(gap, handover);
  const parts = [
    ...toTextPart(greeting),
    ...toTextPart([handover.thanks, regret].join(' ').trim()),
    ...buildRequest(request, nearest, handover),
    ...toTextPart(signOff),
  ];
  return {
    email: { text: toPlainText(parts), html: toReplyHtml(parts) },
    chat: [handover.thanks, regret, request].filter(Boolean).join(' '),
  };
}

/** The same below the answers to the message's other questions. Throws for an unknown locale. */
export function buildGapAnswer(gap: Gap, locale: string): BasketAnswer {
  const { handover } = getReplyWords(locale);
  const { regret, request, nearest } = findWords(gap, handover);
  return { title: handover.otherQuestion, parts: [...toTextPart(regret), ...buildRequest(request, nearest, handover)] };
}

function findWords(gap: Gap, words: ReplyWords['handover']) {
  return {
    regret: words.harm.test(gap.message) ? words.regret : '',
    request: findRequest(gap, words),
    nearest: gap.nearest.slice(0, maxNearest),
  };
}

/** The near pages as a question, and what else is asked for. */
function buildRequest(request: string, nearest: readonly string[], words: ReplyWords['handover']): ReplyPart[] {
  if (nearest.length === 0) return toTextPart(request);
  return [{ kind: 'list', title: words.clarify, items: nearest }, ...toTextPart(`${words.otherwise} ${request}`)];
}

/** The one thing to ask for. What the message tells already is not asked again. */
function findRequest({ message, order, isReadable, nearest }: Gap, words: ReplyWords['handover']): string {
  const { topics, damage } = words;
  const askWish = `${words.haveNumber} ${words.askWish}`;
  const hasNumber = order !== undefined || words.tracking.test(message);
  const isDamaged = damage.test(message);
  if (!isReadable) return [...(hasNumber ? [words.haveNumber] : []), words.askInLanguage].join(' ');
  if (topics.order.test(message)) {
    if (hasNumber) return isDamaged ? words.askPhotos : askWish;
    return isDamaged ? `${words.askNumber} ${words.photosHelp}` : words.askNumber;
  }
  if (hasNumber) return askWish;
  if (topics.account.test(message)) return words.askAccount;
  if (topics.supplier.test(message)) return words.askSupplier;
  return nearest.length === 0 ? words.decline : words.askAny;
}
