import { getReplyWords, type ReplyWords } from '../../src/language/replies.ts';
import { changeMark } from '../../src/lib/fingerprint.ts';
import { splitSentences } from '../../src/lib/sentences.ts';
import { countWords } from '../../src/lib/words.ts';
import { maxChatLength } from '../../src/replies/chat.ts';
import { findAgedFigures } from '../../src/replies/figure-age.ts';
import { findAgeFaults, findMarkFaults, findOrderFaults } from './find-mark-faults.ts';
import { findLeadFaults, findSenseFaults } from './find-sense-faults.ts';
import { listWarnings, maxAnswerWords, tellAsked } from '../../src/replies/parts.ts';
import { contains, findPath, nameAct } from '../../src/replies/path.ts';
import { chooseSteps, findActing, listProcedures } from '../../src/replies/procedures.ts';
import { isRepeated } from '../../src/replies/repeats.ts';
import type { Replies } from '../../src/replies/replies.ts';
import type { ReplyArticle, ReplyChoice } from '../../src/replies/reply-article.ts';
import { findVoiceFaults, listAnswer, listDates, speakAsCompany } from '../../src/replies/sayable.ts';

/** Words of the last line, with its link. */
const linkWords = 15;

/**
 * What keeps replies from being sent as they are, in words for a writer or a programmer; empty if nothing does. It
 * reads the finished texts and the article, and knows nothing of how the one was made from the other.
 */
export function findReplyFaults(page: ReplyArticle, choice: ReplyChoice, replies: Replies, locale: string): string[] {
  const words = getReplyWords(locale);
  const article = speakAsCompany(page, words);
  const marks = new Set(findAgedFigures(article, words).values());
  const plain = (text: string) =>
    [...marks].reduce((left, mark) => left.replaceAll(` ${mark}`, ''), text.replace(/ \(https?:[^\s)]+\)/g, ''));
  const email = plain(replies.email.text.slice(choice.greeting.length, replies.email.text.length - choice.signOff.length));
  const chat = plain(replies.chat)
    .replace(/https?:\/\/\S+/g, '')
    .trim();
  return [
    ...findLinkFaults(replies),
    ...findChatFaults(article, replies.chat, chat, words, locale),
    ...findStepFaults(article, choice, email, words),
    ...findWarningFaults(article, choice, email, chat, words),
    ...(choice.precondition === undefined ? findOrderFaults(article, chat, words, locale) : []),
    ...findMarkFaults(replies.email.text),
    ...findAgeFaults(article, replies, words),
    ...findActionFaults(article, choice, chat, words, locale),
    ...findLeadFaults(article, chat, words, locale),
    ...findSenseFaults(article, choice, { email: replies.email.text, chat }, words, locale),
    ...findEmailFaults(email, words),
    ...[email, chat].flatMap((text) => findVoiceFaults(text, words).map(({ found, reason }) => `voice: "${found}" ${reason}`)),
  ];
}

/** All that an article says, on one line of small letters. */
const ownWords = new WeakMap<ReplyArticle, string>();

function findLinkFaults({ email, chat, link, shortLink }: Replies): string[] {
  const marks = [link, shortLink].map((address) => new URL(address).searchParams.get('v') ?? '');
  return [
    ...(marks.every((mark) => changeMark.test(mark)) ? [] : ['a link carries no change mark']),
    ...(email.text.includes(shortLink) && /\/go\/\S+$/.test(chat) ? [] : ['the short link is missing']),
    ...(chat.endsWith(shortLink.replace(/[?&]v=[^#]*/, '')) || chat.endsWith(shortLink) ? [] : ['the link of the chat leads elsewhere']),
  ];
}

function findChatFaults(article: ReplyArticle, whole: string, chat: string, words: ReplyWords, locale: string): string[] {
  const own = ownWords.get(article) ?? squeeze(JSON.stringify(article).replaceAll('\\"', '"'));
  ownWords.set(article, own);
  const dates = listDates(chat, locale);
  return [
    ...(whole.length > maxChatLength ? [`chat has ${whole.length} characters`] : []),
    ...(chat === '' ? ['chat says nothing'] : []),
    ...splitSentences(chat).flatMap((sentence) => [
      ...(/[.!?][”’"')]?$/.test(sentence) ? [] : [`chat cuts a sentence: "${sentence}"`]),
      ...(countWords(sentence) < words.minSentenceWords ? [`chat has a sentence of a word or two: "${sentence}"`] : []),
      // What stands before a colon may be ours: "In the app: …".
      ...(own.includes(squeeze(sentence)) || own.includes(squeeze(sentence.replace(/^[^:]+: /, ''))) || isPath(sentence, article)
        ? []
        : [`chat says what the page does not: "${sentence}"`]),
    ]),
    ...(/^\d+[.)]\s/.test(chat) ? ['chat begins with the number of a step'] : []),
    ...(new Set(dates).size < dates.length ? [`chat says a date twice: ${dates.join(', ')}`] : []),
  ];
}

function findStepFaults(article: ReplyArticle, choice: ReplyChoice, email: string, words: ReplyWords): string[] {
  const numbered = [...email.matchAll(/^(\d+)\. (.+)$/gm)].map(([, number = '', text = '']) => ({ number: Number(number), text }));
  if (article.status === 'historical') return numbered.length > 0 ? ['steps of what has ended'] : [];
  const holds = (text: string) => (group: ReplyArticle['stepGroups'][number]) => group.steps.some((step) => text.startsWith(step.text));
  const procedures = listProcedures(article).map(({ groups }) => groups);
  const [own = [], ...others] = procedures.filter((groups) => numbered.every(({ text }) => groups.some(holds(text))));
  const sent = own.flatMap(({ steps }) =>
    steps.filter(({ number, text }) => numbered.some((line) => line.number === number && line.text.startsWith(text))),
  );
  const isLost = (text: string) => !email.includes(text);
  const devices = new Set(own.map(({ device }) => device));
  const isCase = tellAsked({ article, choice, words }).length > 0;
  const isForOther = choice.device !== undefined && numbered.length > 0 && !devices.has(choice.device) && !devices.has(undefined);
  return [
    ...(numbered.length > 0 && own.length === 0 && others.length === 0 ? ['steps of two procedures in one reply'] : []),
    ...(procedures.length > 0 && numbered.length === 0 && choice.stepId === undefined && !hasShort(procedures) && !isCase
      ? ['no steps']
      : []),
    ...numbered.flatMap(({ number }, index) => {
      const before = numbered[index - 1]?.number;
      return before === undefined || number === before + 1 || number === 1 || choice.stepId !== undefined
        ? []
        : [`step ${number} follows step ${before}`];
    }),
    ...sent.flatMap(({ ways, number }) =>
      ways.every(({ step }) => step === number + 1)
        ? []
        : ways.filter(({ title, step }) => isLost(words.way(title, step))).map(({ title }) => `a branch is lost: "${title}"`),
    ),
    ...sent.flatMap(({ outcome }) =>
      outcome.filter((text) => isLost(text) && !isRepeated(text, email)).map((text) => `what happens next is lost: "${text}"`),
    ),
    ...(isForOther && ![...devices].some((device) => device !== undefined && email.includes(words.otherDevice[device]))
      ? ['does not say that its steps are for the other device']
      : []),
  ];
}

function hasShort(procedures: readonly (readonly ReplyArticle['stepGroups'][number][])[]): boolean {
  return procedures.every((groups) => groups.every(({ steps }) => steps.length < 2));
}

function findWarningFaults(article: ReplyArticle, choice: ReplyChoice, email: string, chat: string, words: ReplyWords): string[] {
  const sent = listWarnings(article, chooseSteps(article, choice)?.groups ?? []);
  const isSaid = (text: string) => chat.includes(text) || splitSentences(text).every((sentence) => isRepeated(sentence, chat));
  const limits = [...listAnswer(article, words, 'en'), ...sent.flatMap(({ text }) => splitSentences(text))].flatMap(
    (sentence) => /\b(?:at most|within) (\d+) (?:\w+ )?days\b/.exec(sentence)?.[1] ?? [],
  );
  const isWhole = choice.stepId === undefined && choice.precondition === undefined && choice.question === undefined;
  return [
    ...sent.flatMap(({ text, short }) => [
      ...(email.includes(text) ? [] : [`email lacks a warning: "${text}"`]),
      ...(isSaid(text) || (short !== undefined && (chat.includes(short) || isRepeated(short, chat)))
        ? []
        : [`chat lacks a warning: "${text}"`]),
    ]),
    ...(isWhole ? limits.filter((limit) => !new RegExp(`\\b${limit}`).test(chat)).map((limit) => `chat lacks a limit: ${limit}`) : []),
  ];
}

/** Whether a sentence is a way through one list of steps: "On a laptop: Orders > All Orders.", each name in its order. */
function isPath(sentence: string, { stepGroups }: ReplyArticle): boolean {
  const [, path = ''] = /^[^:]+: (.+ > .+)\.$/.exec(sentence) ?? [];
  const names = path === '' ? [] : path.split(' > ');
  return (
    names.length > 0 &&
    stepGroups.some(({ steps }) => {
      let from = 0;
      const text = steps.map((step) => step.text).join(' ');
      return names.every((name) => {
        const at = text.indexOf(name, from);
        from = at + name.length;
        return at >= 0;
      });
    })
  );
}

function findActionFaults(article: ReplyArticle, choice: ReplyChoice, chat: string, words: ReplyWords, locale: string): string[] {
  const group = findActing(chooseSteps(article, choice)?.groups ?? [], article);
  const answer = listAnswer(article, words, locale).join(' ');
  if (
    !group ||
    words.path.test(answer) ||
    !words.asksHow.test(article.title) ||
    choice.stepId !== undefined ||
    choice.precondition !== undefined
  )
    return [];
  const path = findPath(group, answer, words);
  const act = path?.sentence === undefined ? undefined : (nameAct(path.sentence, words) ?? path.sentence);
  const buttons = [act ?? path?.names.at(-1)].filter((each) => each !== undefined);
  const isNamed = buttons.length === 0 || buttons.flatMap((button) => button.split(/,? or /)).some((button) => contains(chat, button));
  return isNamed ? [] : [`chat does not name the button: "${buttons.join('", "')}"`];
}

/** What may be left out keeps an email from growing: tables and cases give way to steps and warnings. */
function findEmailFaults(email: string, words: ReplyWords): string[] {
  const count = countWords(email);
  const strays = email
    .split('\n')
    .filter((line) => /(?:^|\s)[.:;](?:\s|$)|\.\.(?!\.)|^- [^.!?]*\b\w+\.$/.test(line) && countWords(line) < 2);
  return [
    ...(count > maxAnswerWords + linkWords && email.includes(`${words.cases(2)}\n`)
      ? [`email has ${count} words and tells further cases`]
      : []),
    ...strays.map((line) => `a stray line: "${line}"`),
  ];
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
