import type { Content } from '../src/content/content.ts';
import { hearTicket, type HeardTicket } from '../src/components/desk/hear-ticket.ts';
import type { DeskPage } from '../src/components/desk/find-pages.ts';
import { wording } from '../src/language/en.ts';
import { buildBasket, fillPlaces, toBasketAnswer } from '../src/replies/basket.ts';
import { announceLanguage } from '../src/replies/buyer-language.ts';
import { buildGapAnswer, buildHandover } from '../src/replies/handover.ts';
import type { ReplyArticle, ReplyChoice } from '../src/replies/reply-article.ts';
import { buildReplies, type Replies } from '../src/replies/replies.ts';
import type { SearchEngine } from '../src/search/engine/engine.ts';
import { buildPageList, listPageData } from '../src/view-models/page-data.ts';
import { openContentSearch } from './search/open-engine.ts';

/** What the desk needs to answer messages without a browser. */
export interface TicketDesk {
  pages: readonly DeskPage[];
  articles: ReadonlyMap<number, ReplyArticle>;
  engine: Pick<SearchEngine, 'explain'>;
  locale: string;
}

/** What the desk would send, unless its agent chooses otherwise. */
export interface TicketAnswer {
  heard: HeardTicket;
  /** One mail for all questions, answered or not. */
  email: string;
  chats: string[];
  /** The answers one by one, with the choice that they were built with. */
  replies: { article: ReplyArticle; choice: ReplyChoice; replies: Replies }[];
}

/** Opens the pages and the search of a content folder. */
export async function openTicketDesk(content: Content): Promise<TicketDesk> {
  return {
    pages: buildPageList(content).pages,
    articles: new Map(listPageData(content).map((page) => [page.id, page])),
    engine: (await openContentSearch()).engine,
    locale: content.language.locale,
  };
}

/** Answers a message as the desk does when nobody chooses anything. */
export async function answerTicket(message: string, { pages, articles, engine, locale }: TicketDesk): Promise<TicketAnswer> {
  const heard = await hearTicket(
    message,
    () => Promise.resolve(pages),
    (...asked) => engine.explain(...asked),
  );
  const places = { name: heard.name ?? '', order: heard.order ?? '' };
  const framing = {
    greeting: announceLanguage(fillPlaces(wording.desk.greetingDefault, places), heard.language, locale),
    signOff: fillPlaces(wording.desk.signOffDefault, places),
  };
  const replies = heard.answers.flatMap(({ id }) => {
    const article = articles.get(id);
    const question = heard.questions.find(({ pages: [best] }) => best?.id === id)?.question;
    const choice = { device: heard.device, question, ...framing };
    return article ? [{ article, choice, replies: buildReplies(article, choice, locale) }] : [];
  });
  const answers = replies.map(({ article, choice }) => toBasketAnswer(article, choice, locale));
  const { gap } = heard;
  const handover = gap && buildHandover(gap, framing, locale);
  const all = [...answers, ...(gap ? [buildGapAnswer(gap, locale)] : [])];
  return {
    heard,
    email: handover && answers.length === 0 ? handover.email.text : buildBasket(all, framing.greeting, framing.signOff).text,
    chats: [...replies.map((reply) => reply.replies.chat), ...(handover ? [handover.chat] : [])],
    replies,
  };
}
