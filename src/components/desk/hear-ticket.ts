import { messageWords } from '../../language/messages.ts';
import { countWords } from '../../lib/words.ts';
import type { Gap } from '../../replies/handover.ts';
import { findOwnText } from '../../replies/own-text.ts';
import { narrowQuestion } from '../../replies/questions.ts';
import { listWordings, readTicket, type Ticket } from '../../replies/ticket.ts';
import { readTone, type Tone } from '../../replies/tone.ts';
import type { Explanation, SearchEngine } from '../../search/engine/engine.ts';
import { explainRestated } from './explain-restated.ts';
import { findBuyerLanguage, findGap, readSense, siteLanguage, type QuestionSense } from './find-gap.ts';
import type { DeskPage } from './find-pages.ts';

/** Pages offered for each question. */
const maxPages = 3;

/** A longer answer to an older mail says itself what it is about, in words. */
const maxLeaning = 25;

/** A question of a message, with the pages that are nearest to it. */
export interface HeardQuestion extends QuestionSense {
  question: string;
  /** Whether the site says that it answers, as it would below its search field. No page answers thanks or a threat. */
  isSure: boolean;
  /** BCP 47 tag. */
  language: string;
  pages: readonly DeskPage[];
}

/** A message as the desk understands it. */
export interface HeardTicket extends Omit<Ticket, 'questions'> {
  /** How it speaks, where that matters more than what it asks. */
  tone?: Tone | undefined;
  /** The language besides that of the site that the buyer writes in (BCP 47); undefined where that is not sure. */
  language?: string | undefined;
  questions: readonly HeardQuestion[];
  /** The best page of each question that a page answers, each once. */
  answers: readonly DeskPage[];
  /** What no page answers; absent where every question has its page. */
  gap?: Gap | undefined;
}

/** Hears the questions of a message. Rejects if search can’t be loaded. */
export async function hearTicket(
  message: string,
  loadPages: () => Promise<readonly DeskPage[]>,
  explain: SearchEngine['explain'],
): Promise<HeardTicket> {
  const { questions: texts, ...rest } = readTicket(message);
  const [pages, ...explanations] = await Promise.all([loadPages(), ...texts.map((text) => explainBest(text, listWordings(text), explain))]);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const tone = readTone(findOwnText(message).body.join('\n'), texts.join(' '), rest.name);
  const isAnswerable = tone === undefined || tone === 'anger';
  const questions = explanations.map((explanation, index) => {
    const { answer, ranked } = explanation;
    const question = texts[index] ?? '';
    const sense = readSense(question, explanation, rest.order);
    return {
      ...sense,
      question,
      isSure: isAnswerable && answer.state === 'results' && !sense.isBare && !leansBack(question),
      language: answer.otherLanguage?.code ?? ranked.prepared.language,
      pages: answer.hrefs.flatMap((href) => byPath.get(href) ?? []).slice(0, maxPages),
    };
  });
  const language = findBuyerLanguage(questions);
  const unanswered = questions.filter(({ isSure }) => !isSure);
  return {
    ...rest,
    tone,
    language,
    questions,
    answers: [...new Set(questions.flatMap(({ isSure, pages: [best] }) => (isSure && best ? [best] : [])))],
    gap: findGap(unanswered, { order: rest.order, language, tone }),
  };
}

/** Whether a question says what it is about only in an older mail. */
function leansBack(question: string): boolean {
  return messageWords.answersBack.test(question) && countWords(question) <= maxLeaning;
}

/** What search says of a question, in one of its wordings or in other words. */
async function explainBest(question: string, wordings: readonly string[], explain: SearchEngine['explain']): Promise<Explanation> {
  return explainRestated(question, await explainFirst(wordings, explain), explain, siteLanguage);
}

/** What search says of the first wording that it answers; of the first of all if it answers none. */
async function explainFirst([wording = '', ...others]: readonly string[], explain: SearchEngine['explain']): Promise<Explanation> {
  const first = await explainNarrowly(wording, explain);
  if (first.answer.state === 'results' || others.length === 0) return first;
  const next = await explainFirst(others, explain);
  return next.answer.state === 'results' ? next : first;
}

/**
 * What search says of a question; where it is in doubt, of the sentence that asks, if its best page is the same; and of
 * the clause that asks after a condition, if its best page is among the first of the whole question.
 */
async function explainNarrowly(question: string, explain: SearchEngine['explain']): Promise<Explanation> {
  const { sentence, clause } = narrowQuestion(question);
  const whole = await explain(question, { limit: maxPages });
  const [text, believed] = clause === sentence ? [sentence, 1] : [clause, maxPages];
  if (text === question || (clause === sentence && whole.answer.state === 'results')) return whole;
  const narrow = await explain(text, { limit: maxPages });
  const [best] = narrow.answer.hrefs;
  const isBelieved = best !== undefined && whole.answer.hrefs.slice(0, believed).includes(best);
  return isBelieved && narrow.answer.state === 'results' ? narrow : whole;
}
