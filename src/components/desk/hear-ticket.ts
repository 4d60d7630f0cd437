import type { Gap } from '../../replies/handover.ts';
import { narrowQuestion } from '../../replies/questions.ts';
import type { Ticket } from '../../replies/ticket.ts';
import type { Explanation, SearchEngine } from '../../search/engine/engine.ts';
import type { DeskPage } from './find-pages.ts';

/** Pages offered for each question. */
const maxPages = 3;

/** A page less likely than this to answer, or that speaks of less of the question, is not worth a buyer's look. */
const minNear = 0.4;
const minNearCoverage = 0.5;

/** Titles that a handover may name, of each question without an answer. */
const maxNearest = 2;

/** A question of a message, with the pages that are nearest to it. */
export interface HeardQuestion {
  question: string;
  /** Whether the site says that it answers, as it would below its search field. */
  isSure: boolean;
  /** Whether its first page is near enough to be asked about. */
  isNear: boolean;
  /** BCP 47 tag. */
  language: string;
  pages: readonly DeskPage[];
}

/** A message as the desk understands it. */
export interface HeardTicket extends Omit<Ticket, 'questions'> {
  questions: readonly HeardQuestion[];
  /** The best page of each question that a page answers, each once. */
  answers: readonly DeskPage[];
  /** What no page answers; absent where every question has its page. */
  gap?: Gap | undefined;
}

/** Hears the questions of a message. Rejects if search can’t be loaded, or the words with which messages are read. */
export async function hearTicket(
  message: string,
  loadPages: () => Promise<readonly DeskPage[]>,
  explain: SearchEngine['explain'],
): Promise<HeardTicket> {
  // Its words in eight languages are loaded with the first message.
  const { readTicket, listWordings } = await import('../../replies/ticket.ts');
  const { questions: texts, ...rest } = readTicket(message);
  const [pages, ...explanations] = await Promise.all([loadPages(), ...texts.map((text) => explainFirst(listWordings(text), explain))]);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const questions = explanations.map(({ answer, ranked }, index) => ({
    question: texts[index] ?? '',
    isSure: answer.state === 'results',
    isNear: answer.confidence >= minNear && (ranked.pages[0]?.coverage ?? 0) >= minNearCoverage,
    language: answer.otherLanguage?.code ?? ranked.prepared.language,
    pages: answer.hrefs.flatMap((href) => byPath.get(href) ?? []).slice(0, maxPages),
  }));
  const unanswered = questions.filter(({ isSure }) => !isSure);
  const nearest = unanswered.flatMap(({ isNear, pages: near }) => (isNear ? near.slice(0, maxNearest).map(({ title }) => title) : []));
  return {
    ...rest,
    questions,
    answers: [...new Set(questions.flatMap(({ isSure, pages: [best] }) => (isSure && best ? [best] : [])))],
    gap:
      unanswered.length === 0
        ? undefined
        : {
            message: unanswered.map(({ question }) => question).join(' '),
            order: rest.order,
            isReadable: unanswered.every(({ language }) => language === 'en'),
            nearest: [...new Set(nearest)],
          },
  };
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
