import { getReplyWords } from '../../language/replies.ts';
import type { Gap } from '../../replies/handover.ts';
import type { Tone } from '../../replies/tone.ts';
import { countWords } from '../../lib/words.ts';
import type { Explanation } from '../../search/engine/engine.ts';
import type { DeskPage } from './find-pages.ts';

/** The language of the site, whose pages are sent. */
export const siteLanguage = 'en';

/**
 * A page less likely than this to answer is not worth a buyer's look. Of the queries that search is kept by
 * (tests/search/), more than eight in ten of those above it are answered by the first or second page.
 */
const minNear = 0.45;

/** Pages near to a question that a buyer may be asked about. */
const maxNearest = 2;

/** From here, search is sure that a question is about no matter of the site: of the same queries, it is wrong about none. */
const minOutside = 0.9;

/** Fewer words in Latin letters are too little to address somebody in another language. */
const minLanguageWords = 5;

/** Letters that English lacks: with them, a language that a dictionary names is sure. */
const accented = /(?![a-z])\p{Script=Latin}/iu;

/** What search says of a question beside its pages. */
export interface QuestionSense {
  /** Whether it holds nothing but the number of an order: no page is about that. */
  isBare: boolean;
  /** Addresses of the pages near enough to be asked about. */
  near: readonly string[];
  /** Whether it may be about a matter that no page covers. */
  mayBeOutside: boolean;
  /** What is said of that matter, where it is sure. */
  notCovered?: string | undefined;
  /** The question in the words that search took it for; the same as the question where it changed none. */
  meant: string;
  /** Whether search knows the language that it is written in. */
  isReadable: boolean;
  /** The language besides that of the site that it is written in, where that is sure (BCP 47). */
  sureLanguage?: string | undefined;
}

/** What an explanation says of a question beside its pages. `order` is the number that the message gives. */
export function readSense(question: string, { answer, ranked }: Explanation, order: string | undefined): QuestionSense {
  const isBare = isNumberOnly(question, order);
  const { sense } = ranked.ranking;
  const isNear = answer.confidence >= minNear && answer.notCovered === undefined;
  // Who has written to support is not asked how to reach it.
  const near = answer.hrefs.filter((href) => href !== answer.contact[1]).slice(0, maxNearest);
  return {
    isBare,
    near: isNear && !isBare ? near : [],
    mayBeOutside: answer.notCovered !== undefined,
    notCovered: sense && sense.notCovered >= minOutside ? answer.notCovered?.say : undefined,
    meant: ranked.prepared.correction ?? question,
    isReadable: answer.otherLanguage === undefined,
    sureLanguage: answer.otherLanguage?.code ?? ranked.sureLanguage ?? (accented.test(question) ? ranked.prepared.language : undefined),
  };
}

function isNumberOnly(question: string, order: string | undefined): boolean {
  const { namesNumber } = getReplyWords(siteLanguage).handover;
  return order !== undefined && countWords(question.replace(order, ' ').replace(namesNumber, ' ')) === 0;
}

/** The language that a buyer writes in, if all that is asked is in one that is not the site's; undefined where it is not sure. */
export function findBuyerLanguage(questions: readonly (QuestionSense & { question: string; language: string })[]): string | undefined {
  const isLong = countWords(questions.map(({ question }) => question).join(' ')) >= minLanguageWords;
  const isForeign = questions.length > 0 && questions.every(({ language }) => language !== siteLanguage);
  const sure = isForeign ? questions.flatMap(({ sureLanguage }) => sureLanguage ?? [])[0] : undefined;
  return isLong || !isLatin(questions) ? sure : undefined;
}

function isLatin(questions: readonly { question: string }[]): boolean {
  return questions.every(({ question }) => /\p{Script=Latin}/u.test(question));
}

/** What no page answers of a message; undefined where every question has its page. */
export function findGap(
  unanswered: readonly (QuestionSense & { question: string; pages: readonly DeskPage[] })[],
  about: Pick<Gap, 'order' | 'language'> & { tone: Tone | undefined },
): Gap | undefined {
  if (unanswered.length === 0) return undefined;
  const near = unanswered.map(({ near, pages }) => pages.flatMap(({ path, title }) => (near.includes(path) ? [title] : [])));
  const isOutside = unanswered.every(({ notCovered }) => notCovered !== undefined);
  return {
    ...about,
    message: unanswered.map(({ question }) => question).join(' '),
    meant: unanswered.map(({ meant }) => meant).join(' '),
    isReadable: unanswered.some(({ isReadable }) => isReadable),
    count: unanswered.length,
    nearest: listByTurns(near),
    mayBeOutside: unanswered.every(({ mayBeOutside }) => mayBeOutside),
    notCovered: isOutside ? unanswered[0]?.notCovered : undefined,
  };
}

/** The first of each list, then the second of each, each once: no question's page is crowded out by those of another. */
function listByTurns(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return [...new Set(Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat())];
}
