import type { HandoverWords } from '../language/handover.ts';
import { getReplyWords, type ReplyWords } from '../language/replies.ts';
import { splitSentences } from '../lib/sentences.ts';
import { countWords } from '../lib/words.ts';
import type { BasketAnswer } from './basket.ts';
import { askInOwnLanguage } from './buyer-language.ts';
import { maxChatLength } from './chat.ts';
import { tellService } from './name-service.ts';
import type { ReplyPart } from './parts.ts';
import type { RichText } from './replies.ts';
import type { Tone } from './tone.ts';
import { tellUrgent } from './urgent.ts';
import { toPlainText, toReplyHtml, toTextPart } from './write-parts.ts';

/** Pages that a handover names of one question. Of several, it names one of each at least. */
const maxNearest = 2;

/** What a message without an answer shows of its case. */
export interface Gap {
  message: string;
  /** How many questions that is; one if it is not said. */
  count?: number | undefined;
  /** The same in the words that search took it for: those of another language are translated as far as they are known. */
  meant?: string | undefined;
  order?: string | undefined;
  /** The language besides that of the reply that the buyer writes in (BCP 47), if that is sure. */
  language?: string | undefined;
  tone?: Tone | undefined;
  /** Whether its words can be read: those of a language that is not known say nothing of what it is about. */
  isReadable: boolean;
  /** Whether it may be about a matter that no page covers. */
  mayBeOutside?: boolean | undefined;
  /** What search says of that matter, if it is surely about it. */
  notCovered?: string | undefined;
  /** Titles of the pages near enough to be asked about. */
  nearest: readonly string[];
}

/** A handover in both forms. */
export interface Handover {
  email: RichText;
  chat: string;
}

/** What a handover says, in its order. */
interface Said {
  isOne: boolean;
  thanks: string;
  regret: string;
  /** What cannot wait, and what holds of what is asked about, although no page answers. */
  known: string;
  request: string;
  nearest: readonly string[];
}

/**
 * What is sent where no page answers: regret where there is harm, then the one thing that is missing. Only what is surely
 * about something else is declined. Promises nothing. Throws for an unknown locale.
 */
export function buildHandover(gap: Gap, { greeting, signOff }: { greeting: string; signOff: string }, locale: string): Handover {
  const words = getReplyWords(locale);
  const { handover } = words;
  const said = findWords(gap, words, locale);
  const { thanks, regret, known, request } = said;
  const parts = [
    ...toTextPart(greeting),
    ...toTextPart([thanks, regret].join(' ').trim()),
    ...toTextPart(known),
    ...buildRequest(said, handover),
    ...toTextPart(signOff),
  ];
  const [nearest] = said.nearest;
  const chat = (asked: string) => [thanks, regret, known, asked, request].filter(Boolean).join(' ');
  const clarifying = nearest === undefined ? '' : chat(`${handover.clarifyOne(nearest)} ${handover.otherwise}`);
  return {
    email: { text: toPlainText(parts), html: toReplyHtml(parts) },
    chat: clarifying !== '' && clarifying.length <= maxChatLength ? clarifying : chat(''),
  };
}

/** The same below the answers to the message's other questions. Throws for an unknown locale. */
export function buildGapAnswer(gap: Gap, locale: string): BasketAnswer {
  const words = getReplyWords(locale);
  const { handover } = words;
  const said = findWords(gap, words, locale);
  return {
    title: said.isOne ? handover.otherQuestion : handover.otherQuestions,
    parts: [...toTextPart([said.regret, said.known].join(' ').trim()), ...buildRequest(said, handover)],
  };
}

function findWords(gap: Gap, replyWords: ReplyWords, locale: string): Said {
  const { handover: words } = replyWords;
  const { tone, isReadable, language, nearest, count = 1 } = gap;
  const isOne = count === 1;
  if (tone === 'thanks' || tone === 'danger')
    return { isOne, thanks: '', regret: '', known: '', request: tone === 'thanks' ? words.welcome : words.danger, nearest: [] };
  const own = isReadable ? undefined : askInOwnLanguage(language, locale);
  return {
    isOne,
    thanks: words.thanks,
    regret: findRegret(gap, words),
    known: [...tellUrgent(gap.message, '', replyWords, locale), tellService(gap.message, nearest.join(' '), locale) ?? ''].join(' ').trim(),
    request: [own, findRequest(gap, words)].filter(Boolean).join(' '),
    // Who threatens is not asked whether this is about the page that tells of customer service.
    nearest: tone === 'threat' ? [] : nearest.slice(0, Math.max(maxNearest, count)),
  };
}

function findRegret(gap: Gap, words: HandoverWords): string {
  if (gap.tone === 'threat') return words.regretThreat;
  if (words.harm.test(listWords(gap))) return words.regret;
  return gap.tone === 'anger' ? words.regretTrouble : '';
}

/** The near pages as a question, and what else is asked for. */
function buildRequest({ isOne, request, nearest }: Said, words: HandoverWords): ReplyPart[] {
  if (nearest.length === 0) return toTextPart(request);
  return [
    { kind: 'list', title: isOne ? words.clarify : words.clarifyAll, items: nearest },
    ...toTextPart(`${words.otherwise} ${request}`),
  ];
}

/** The one thing to ask for. What the message tells already is not asked again. */
function findRequest(gap: Gap, words: HandoverWords): string {
  const { message, order, isReadable, mayBeOutside, notCovered } = gap;
  const { topics } = words;
  const said = listWords(gap);
  if (!isReadable) return words.askInLanguage;
  const number = order ?? words.tracking.exec(message)?.[0];
  const isDamaged = words.damage.test(said);
  const asksPhotos = isDamaged && !words.photos.test(said);
  if (number !== undefined) return asksPhotos ? words.askPhotos : tellNumber(number, message, words);
  if (notCovered !== undefined && gap.tone !== 'threat') return decline(notCovered, words);
  if (mayBeOutside === true && gap.tone === undefined) return words.askAny;
  if (asksPhotos) return `${words.askNumber} ${words.photosHelp}`;
  if (isDamaged) return words.askNumber;
  if (topics.account.test(said)) return words.askAccount;
  // A question about what holds for everybody needs no order.
  if (words.general.test(message) && !words.harm.test(said) && gap.tone === undefined) return words.askAny;
  if (topics.order.test(said) || gap.tone !== undefined) return words.askNumber;
  return topics.supplier.test(said) ? words.askSupplier : words.askAny;
}

/** Who has said what is the matter is not asked for it. */
function tellNumber(number: string, message: string, words: HandoverWords): string {
  const rest = message.replace(number, ' ');
  const isTold = words.wish.test(rest) || countWords(rest) >= words.minTold;
  return isTold ? words.nothingMissing(number) : words.askWish(number);
}

/** That this is nothing for support, with where to go on, as far as search tells. */
function decline(notCovered: string, words: HandoverWords): string {
  const further = splitSentences(notCovered).filter((sentence) => words.sendsOn.test(sentence));
  return [words.decline, ...further, words.declineElse].join(' ');
}

/** All that is known of a message's words, its own and those that it was taken for. */
function listWords({ message, meant = '' }: Gap): string {
  return `${message} ${meant}`;
}
