import type { ReplyWords } from '../language/replies.ts';
import { splitSentences } from '../lib/sentences.ts';
import { concerns, readConcern, type Concern } from './concern.ts';
import { createFigureMarker, findAgedFigures, listMarks, type AgedFigures } from './figure-age.ts';
import { linkLastSentence, linkWords } from './linked-words.ts';
import type { ChosenSteps } from './procedures.ts';
import { holdsFigures, isRepeated } from './repeats.ts';
import type { ReplyArticle, ReplyChoice, ReplyGroup } from './reply-article.ts';
import { tellRegret } from './regret.ts';
import { findVoiceFaults, listAnswer, listSayable } from './sayable.ts';
import { readPieces, tellSection } from './section.ts';
import { isMoneyAstray, tellUrgent } from './urgent.ts';
import { buildSteps } from './steps.ts';
import { tellTables, type ToldTable } from './tables.ts';
import { countPartWords, toPlainText } from './write-parts.ts';

/** A piece of a longer reply. Each is sent as plain text and as HTML. */
export type ReplyPart =
  | { kind: 'text'; text: string }
  | {
      kind: 'list';
      title: string;
      items: readonly string[];
      /** Number of the first item; undefined for a list without. */ from?: number | undefined;
    }
  | { kind: 'link'; title: string; address: string };

/** The longest answer of an email, in words, as far as steps and warnings allow. */
export const maxAnswerWords = 200;

/** Sections longer than this, in characters, are read on the page. */
const maxSectionLength = 400;

/** What the parts of an email, and a chat, are made from. */
export interface PartSource {
  article: ReplyArticle;
  chosen: ChosenSteps | undefined;
  /** The section that was asked for, instead of the whole page. */
  section?: ReplyArticle['sections'][number] | undefined;
  choice: Omit<ReplyChoice, 'greeting' | 'signOff'>;
  link: string;
  words: ReplyWords;
  locale: string;
}

/** The answer of an email in pieces, without greeting and sign-off: the same page always gives the same order. */
export function buildParts(source: PartSource): ReplyPart[] {
  const { article, chosen, choice, words, locale } = source;
  const text = (sentences: readonly string[]): ReplyPart[] => (sentences.length === 0 ? [] : [{ kind: 'text', text: sentences.join(' ') }]);
  const told = tellAsked(source);
  const section = source.section ? tellSection(source.section, words) : [];
  const isCase = told.length > 0 || section.length > 0;
  const aged = findAgedFigures(article, words);
  const isCurrent = article.status === 'current';
  const concern = readConcern(choice.question, choice.device, words);
  const link = (part: ReplyPart) => changeWords(part, (own) => linkWords(own, article.links));
  const lost = isCase ? [] : tellLost(source);
  const opening = [
    ...text(tellRegret(choice.question, words)),
    ...text(lost),
    ...(section.length > 0
      ? section
      : text(isCase ? told : listAnswer(article, words, locale, (sentence) => concerns(sentence, concern, words)))),
    ...buildWarnings(listWarnings(article, chosen?.groups ?? []), words).map(link),
  ];
  const end: ReplyPart[] = [{ kind: 'link', title: words.wholeAnswer, address: source.link }];
  const mark = createFigureMarker(aged);
  if (isCase) return [...opening, ...end].map((part) => changeWords(part, mark));
  const steps = (chosen ? buildSteps(chosen, source) : []).map(link);
  const next = (isCurrent ? buildNext(source, toPlainText(opening)) : []).map(link);
  const others = chosen && chosen.others.length > 0 ? text([words.otherCases(chosen.others)]) : [];
  const cases = isCurrent ? buildCases(source, concern, toPlainText(opening), lost) : [];
  const tables = isCurrent
    ? tellTables(article, concern, words)
        .filter(({ items }) => !holdsFigures(toPlainText(opening), items))
        .flatMap((table) => buildTable(table, article, aged))
        .map(link)
    : [];
  const left = maxAnswerWords - countPartWords([...opening, ...steps, ...next, ...others]);
  const fitting = fitParts([...cases, ...tables], left);
  const parts = [...opening, ...steps, ...next, ...fitting.filter((part) => tables.includes(part))];
  const rest = [...fitting.filter((part) => cases.includes(part)), ...others, ...end];
  // A table says once how old its figures are, in its title.
  return [...parts, ...rest].map((part) => (tables.includes(part) ? part : changeWords(part, mark)));
}

/** A piece with its words changed, but not its titles. */
function changeWords(part: ReplyPart, change: (text: string) => string): ReplyPart {
  if (part.kind === 'link') return part;
  return part.kind === 'text' ? { ...part, text: change(part.text) } : { ...part, items: part.items.map(change) };
}

/** A table with the age of its figures. Where the page doubts that they still hold, it stays there. */
function buildTable({ title, items }: ToldTable, { statusNote }: ReplyArticle, aged: AgedFigures): ReplyPart[] {
  const marks = listMarks(items.join('\n'), aged);
  if (marks.length > 0 && statusNote !== undefined) return [];
  return [{ kind: 'list', title: [title, ...marks].join(' '), items }];
}

/** One warning stands alone, several make a list. */
function buildWarnings(warnings: ReplyArticle['warnings'], words: ReplyWords): ReplyPart[] {
  const [only, ...more] = warnings.map(({ text }) => text);
  if (only === undefined) return [];
  return more.length === 0
    ? [{ kind: 'text', text: `${words.important}: ${only}` }]
    : [{ kind: 'list', title: words.important, items: [only, ...more] }];
}

/** The first of the pieces that find room; what does not stays on the page behind the link. */
function fitParts(parts: readonly ReplyPart[], room: number): ReplyPart[] {
  let left = room;
  return parts.filter((part) => {
    const words = countPartWords([part]);
    if (words > left) return false;
    left -= words;
    return true;
  });
}

/** Warnings about money or safety, without those of steps that are not sent. */
export function listWarnings({ warnings }: Pick<ReplyArticle, 'warnings'>, groups: readonly ReplyGroup[]): ReplyArticle['warnings'] {
  const sent = new Set(groups.flatMap(({ steps }) => steps.map(({ id }) => id)));
  const told = warnings.filter(({ step }) => step === undefined || sent.has(step));
  // What belongs to a step that is sent comes before what is about the whole page.
  const sorted = told.sort((one, other) => Number(one.step === undefined) - Number(other.step === undefined));
  return [...new Map(sorted.map((warning) => [warning.text, warning])).values()];
}

/** What is true for one reader only, as a sentence that says for whom, with its link. Nothing if it can't be said away from the page. */
export function tellCase({ who, instead, shortLink }: ReplyArticle['preconditions'][number], words: ReplyWords): string[] {
  const remedy = findVoiceFaults(who, words).length > 0 ? [] : listSayable(instead, words);
  return remedy.length === 0 ? [] : [`${words.ifCase(who)} ${linkLastSentence(remedy, shortLink).join(' ')}`];
}

/** The chosen case. It says what holds instead of the answer, so that neither the answer nor its steps go with it. */
export function tellAsked({ article, choice, words }: Pick<PartSource, 'article' | 'choice' | 'words'>): string[] {
  const asked = article.preconditions[choice.precondition ?? -1];
  return asked ? tellCase(asked, words) : [];
}

/** What to do at once, in the page's own words where it has some: where money went another way than through the order, or a code was given away. */
export function tellLost({ article, choice, words, locale }: PartSource): string[] {
  const { preconditions, reply = '', shortAnswer } = article;
  const { question = '' } = choice;
  const lost = preconditions.filter(({ kind, who }) => isMoneyAstray(question, words) && kind === 'paid' && words.paidElsewhere.test(who));
  const own = lost.slice(0, 1).flatMap((precondition) => tellCase(precondition, words));
  return [...own, ...tellUrgent(question, [...own, reply, shortAnswer].join(' '), words, locale)];
}

function buildCases({ article, words }: PartSource, concern: Concern, opening: string, said: readonly string[]): ReplyPart[] {
  const own = article.preconditions.filter(({ who }) => !words.ended.test(who) && concerns(who, concern, words));
  const items = own
    .flatMap((precondition) => tellCase(precondition, words))
    .filter((told) => !said.includes(told) && !isRepeated(told, opening, 1));
  return items.length === 0 ? [] : [{ kind: 'list', title: words.cases(items.length), items }];
}

/** The sentences of a section one by one. */
function listPieces(markdown: string, words: ReplyWords): string[] {
  return readPieces(markdown, words).flatMap((piece) => (piece.kind === 'text' ? splitSentences(piece.text) : piece.items));
}

/** What happens next: where the chosen steps end, and what the page says under that heading. What the opening says is not said again. */
function buildNext({ article, chosen, words }: PartSource, opening: string): ReplyPart[] {
  const outcome = (chosen?.groups ?? []).flatMap(({ steps }) => steps.flatMap((step) => step.outcome));
  const told = article.sections.filter(({ title, text }) => title === words.next && text.length <= maxSectionLength);
  const all = new Set([...outcome, ...told.flatMap(({ markdown }) => listPieces(markdown, words))]);
  const items = [...all].filter((item) => !isRepeated(item, opening));
  return items.length === 0 ? [] : [{ kind: 'list', title: words.next, items }];
}
