import { getReplyWords } from '../language/replies.ts';
import { escapeHtml } from '../lib/escape-html.ts';
import { buildChatReply } from './chat.ts';
import { buildLinks } from './links.ts';
import { buildParts } from './parts.ts';
import { chooseSteps, type ChosenSteps } from './procedures.ts';
import { nameService } from './name-service.ts';
import type { ReplyArticle, ReplyChoice } from './reply-article.ts';
import { findAskedSection } from './section.ts';
import { speakAsCompany } from './sayable.ts';
import { contradict, readStates, suitStates, type States } from './states.ts';
import { toPlainText, toReplyHtml, toTextPart } from './write-parts.ts';

/** A text with the same as HTML, for programs that take it. */
export interface RichText {
  text: string;
  html: string;
}

/** Everything an agent can paste. */
export interface Replies {
  email: RichText;
  chat: string;
  shortLink: string;
  /** The page's own address, for those who want to see where it leads. */
  link: string;
  /** The short link of the chosen section; absent without one. */
  sectionLink?: string;
  /** The title that leads to the page. */
  rich: RichText;
  markdown: string;
}

/** Builds all replies from the article's own words, so that none can say anything else than its page. Throws for an unknown locale. */
export function buildReplies(article: ReplyArticle, choice: ReplyChoice, locale: string): Replies {
  const { link, shortLink, sectionLink, parts, chat } = buildAnswer(article, choice, locale);
  const email = [...toTextPart(choice.greeting), ...parts, ...toTextPart(choice.signOff)];
  return {
    email: { text: toPlainText(email), html: toReplyHtml(email) },
    chat,
    shortLink,
    link,
    ...(sectionLink === undefined ? {} : { sectionLink }),
    rich: { text: `${article.title}\n${shortLink}`, html: `<a href="${escapeHtml(shortLink)}">${escapeHtml(article.title)}</a>` },
    markdown: `[${article.title.replace(/[[\]\\]/g, '\\$&')}](${shortLink})`,
  };
}

/** What one article answers, in pieces and as a chat, without greeting and sign-off. */
export function buildAnswer(page: ReplyArticle, choice: Omit<ReplyChoice, 'greeting' | 'signOff'>, locale: string) {
  const words = getReplyWords(locale);
  const whole = nameService(speakAsCompany(page, words), choice.question, words, locale);
  const chosen = chooseSteps(whole, choice);
  const article = suitStates(whole, tellStates(chosen, choice.question), choice.precondition !== undefined);
  const isPart = choice.precondition !== undefined || choice.stepId !== undefined;
  const section = isPart ? undefined : findAskedSection(article, choice, words);
  // A step belongs to a device, so a link to it names that device. A link names none that has no steps.
  const only = choice.stepId === undefined ? undefined : chosen?.groups[0]?.device;
  const device = only ?? (chosen?.onlyOn === undefined ? choice.device : undefined);
  const { link, shortLink } = buildLinks(article, { device, stepId: chosen && choice.stepId });
  const hasSection = article.sections.some(({ id }) => id === choice.sectionId);
  const sectionLink = hasSection ? buildLinks(article, { device, sectionId: choice.sectionId }).shortLink : undefined;
  const told = section ? buildLinks(article, { device, sectionId: section.id }) : { link, shortLink };
  const source = { article, chosen, section, choice, link: told.shortLink, words, locale };
  return { ...told, sectionLink, parts: buildParts(source), chat: buildChatReply(source) };
}

/** What is so in the buyer’s case: what the question says; where an agent chose other steps of several, what those are for. */
function tellStates(chosen: ChosenSteps | undefined, question = ''): States {
  const told = readStates(question);
  const own = readStates(chosen?.procedure.title ?? '');
  const isChosen = chosen !== undefined && chosen.others.length > 0 && (chosen.isSpecial || contradict(own, told));
  return isChosen ? new Map([...told, ...own]) : told;
}
